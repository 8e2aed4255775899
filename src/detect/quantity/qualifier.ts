import type { AmountQualifier } from '../types.ts';
import { isWordCharacter, lettersStart, phraseEnd, phraseStart, SPACE } from './characters.ts';
import { PhrasesByFinal, PhrasesByInitial } from './phrases.ts';

/** Phrases before a quantity; where one ends with another, the longer stands first. */
const BEFORE = new PhrasesByFinal<readonly [phrase: string, qualifier: AmountQualifier]>(
  [
    ['no more than', 'up to'],
    ['not more than', 'up to'],
    ['no less than', 'at least'],
    ['not less than', 'at least'],
    ['no fewer than', 'at least'],
    ['more than', 'more than'],
    ['greater than', 'more than'],
    ['higher than', 'more than'],
    ['upwards of', 'more than'],
    ['upward of', 'more than'],
    ['in excess of', 'more than'],
    ['north of', 'more than'],
    ['exceeding', 'more than'],
    ['exceed', 'more than'],
    ['exceeded', 'more than'],
    ['exceeds', 'more than'],
    ['surpassing', 'more than'],
    ['topping', 'more than'],
    ['could top', 'more than'],
    ['will top', 'more than'],
    ['would top', 'more than'],
    ['may top', 'more than'],
    ['to top', 'more than'],
    ['topped', 'more than'],
    ['tops', 'more than'],
    ['surpass', 'more than'],
    ['surpassed', 'more than'],
    ['surpasses', 'more than'],
    ['above', 'more than'],
    ['over', 'more than'],
    ['>', 'more than'],
    ['up to', 'up to'],
    ['upto', 'up to'],
    ['as much as', 'up to'],
    ['as many as', 'up to'],
    ['at most', 'up to'],
    ['a maximum of', 'up to'],
    ['maximum of', 'up to'],
    ['≤', 'up to'],
    ['at least', 'at least'],
    ['a minimum of', 'at least'],
    ['minimum of', 'at least'],
    ['at a minimum', 'at least'],
    ['at minimum', 'at least'],
    ['≥', 'at least'],
    ['just under', 'nearly'],
    ['just below', 'nearly'],
    ['just shy of', 'nearly'],
    ['just short of', 'nearly'],
    ['shy of', 'nearly'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
    ['close to', 'nearly'],
    ['not quite', 'nearly'],
    ['nearing', 'nearly'],
    ['approaching', 'nearly'],
    ['less than', 'less than'],
    ['fewer than', 'less than'],
    ['lower than', 'less than'],
    ['south of', 'less than'],
    ['below', 'less than'],
    ['under', 'less than'],
    ['<', 'less than'],
    ['sub-', 'less than'],
    ['in the region of', 'about'],
    ['in the neighborhood of', 'about'],
    ['in the neighbourhood of', 'about'],
    ['in the order of', 'about'],
    ['on the order of', 'about'],
    ['an estimated', 'about'],
    ['estimated at', 'about'],
    ['estimated', 'about'],
    ['approximately', 'about'],
    ['approx.', 'about'],
    ['approx', 'about'],
    ['roughly', 'about'],
    ['around', 'about'],
    ['about', 'about'],
    ['some', 'about'],
    ['circa', 'about'],
    ['ca.', 'about'],
    ['c.', 'about'],
    ['c', 'about'],
    ['~', 'about'],
    ['≈', 'about'],
  ],
  ([phrase]) => phrase,
);

/** Words that may stand between a qualifier and its quantity (“up to an additional $15 billion”). */
const BETWEEN = new PhrasesByFinal(
  [
    ...['an additional', 'additional', 'a further', 'further', 'another', 'an extra', 'extra', 'a total of'],
    ...['a whopping', 'a staggering', 'a combined', 'a cumulative', 'a record', 'between'],
  ],
  phrase => phrase,
);

/** Phrases behind a quantity; they begin right at its end. */
const AFTER = new PhrasesByInitial<readonly [phrase: string, qualifier: AmountQualifier]>(
  [
    ['-plus', 'more than'],
    [' plus', 'more than'],
    ['+', 'more than'],
    ['-or-more', 'at least'],
    [' or more', 'at least'],
    [' or higher', 'at least'],
    [' or above', 'at least'],
    [' at least', 'at least'],
    [' or less', 'up to'],
    [' at most', 'up to'],
    [' or so', 'about'],
  ],
  ([phrase]) => phrase,
);

/** What the words around `[start, end)` say of how exact it is; what stands before it goes first. */
export function readQualifier(text: string, start: number, end: number): AmountQualifier | null {
  return qualifierBefore(text, start) ?? qualifierAfter(text, end);
}

function qualifierBefore(text: string, start: number): AmountQualifier | null {
  let end = withoutOpening(text, start);
  const direct = qualifierEndingAt(text, end, start);
  if (direct) return direct;
  for (const word of BETWEEN.endingAt(text, end)) {
    const wordStart = phraseStart(text, end, word);
    if (wordStart < 0 || text.charCodeAt(wordStart - 1) !== SPACE) continue;
    end = wordStart - 1;
    return qualifierEndingAt(text, end, start);
  }
  return null;
}

/** `at` without the space, quote or bracket that ends the words before a quantity. */
function withoutOpening(text: string, at: number): number {
  let end = at;
  while (end > 0 && (text.charCodeAt(end - 1) === SPACE || text[end - 1] === '"')) end -= 1;
  return end;
}

function qualifierEndingAt(text: string, end: number, quantity: number): AmountQualifier | null {
  for (const [phrase, qualifier] of BEFORE.endingAt(text, end)) {
    if (phraseStart(text, end, phrase) < 0) continue;
    if (phrase === 'c' && end !== quantity) continue;
    if ((phrase === 'over' || phrase === 'about') && followsDispute(text, end - phrase.length)) continue;
    return qualifier;
  }
  return null;
}

/** “They argued over $5 million”: what the quarrel is about is no comparison. */
function followsDispute(text: string, at: number): boolean {
  const wordEnd = at - 1;
  const word = text.slice(lettersStart(text, wordEnd), wordEnd).toLowerCase();
  return DISPUTES.some(stem => word.startsWith(stem));
}

const DISPUTES: readonly string[] = [
  ...[
    'argu',
    'disput',
    'fight',
    'fought',
    'sue',
    'suing',
    'lawsuit',
    'row',
    'battl',
    'clash',
    'haggl',
    'quarrel',
  ],
  ...['question', 'worri', 'worry', 'concern', 'complain', 'doubt'],
];

/** What stands right behind a quantity, or behind the rate that follows it (“$5 billion a year or more”). */
export function qualifierAfter(text: string, end: number): AmountQualifier | null {
  for (const [phrase, qualifier] of AFTER.at(text, end)) {
    const phraseEndsAt = phraseEnd(text, end, phrase);
    if (phraseEndsAt < 0) continue;
    const plusBeforeNumber = phrase.endsWith('+') && isWordCharacter(text.charCodeAt(phraseEndsAt));
    if (phrase === ' plus' && !endsClause(text, phraseEndsAt)) continue;
    if (!plusBeforeNumber) return qualifier;
  }
  return null;
}

/** “$5bn plus a warrant” adds something; “worth $5bn plus.” qualifies. */
function endsClause(text: string, at: number): boolean {
  return at >= text.length || !(text.charCodeAt(at) === SPACE);
}
