import { followsChange } from '../quantity/change.ts';
import { isLetter, lettersStart, SPACE, wordAt } from '../quantity/characters.ts';
import { type Joiner, readJoiner } from '../quantity/joiner.ts';
import type { Span } from '../types.ts';
import { readPer } from './per.ts';
import { readTerm, scaled, type Term, type TermCurrency, termValue } from './term.ts';

/** A sum or a range of sums whose currency is known to be meant as money. */
export interface Sum extends Span {
  low: number;
  high: number | null;
  vague: boolean;
  currency: TermCurrency;
  /** Whether a scale word or letter was said. */
  scaled: boolean;
  /** The amount itself says that it is more (“$600-plus billion”). */
  orMore: boolean;
}

/**
 * The sum that starts exactly at `at`, with the second end of a range if one follows.
 * @returns `null` also where the two ends together leave the value of the first unclear (“$900 to $1.2 billion”)
 */
export function readSum(text: string, at: number): Sum | null {
  const first = readTerm(text, at);
  if (!first) return null;
  if (leansOnList(text, first)) return null;
  const joiner = readJoiner(text, first.end);
  const second = joiner && readTerm(text, joiner.end);
  if (!joiner || !second || second.numeral.vague !== first.numeral.vague) return alone(first);
  const currency = sharedCurrency(first, second);
  if (!currency || !isJoined(text, first, joiner, second)) return alone(first);
  const low = lowerEnd(first, second);
  const high = termValue(second);
  const elliptic = low !== termValue(first);
  if (low === null) return null;
  if (isPair(text, first, joiner)) {
    const unclear = elliptic && joiner.kind === 'and';
    return !first.currency || unclear ? null : { ...alone(first)!, low };
  }
  if (low >= high || (joiner.kind === 'or' && !elliptic)) return alone(first);
  const { start } = first;
  const isScaled = second.factor !== null;
  return { start, end: second.end, low, high, vague: false, currency, scaled: isScaled, orMore: false };
}

/** “$5, $6 and $7 billion”: the first sum may have the scale of the last. */
function leansOnList(text: string, first: Term): boolean {
  if (first.factor !== null || !first.numeral.small || first.closed) return false;
  let { end } = first;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    if (text.charAt(end) !== ',' || text.charCodeAt(end + 1) !== SPACE) return false;
    const and = text.startsWith(' and ', end + 1) ? end + 6 : end + 2;
    const next = readTerm(text, and);
    if (!next?.currency || next.closed) return false;
    if (next.factor !== null) return true;
    const last = readJoiner(text, next.end);
    const joined = last && last.kind !== 'to' ? readTerm(text, last.end) : null;
    if (joined?.currency && joined.factor !== null) return true;
    end = next.end;
  }
  return false;
}

const LONGEST_LIST = 4;

function alone(term: Term): Sum | null {
  if (!term.currency) return null;
  return {
    start: term.start,
    end: term.end,
    low: termValue(term),
    high: null,
    vague: term.numeral.vague,
    currency: term.currency,
    scaled: term.factor !== null,
    orMore: term.orMore,
  };
}

/** The one currency of both ends; `null` where they differ or none is said. */
function sharedCurrency(first: Term, second: Term): TermCurrency | null {
  if (!first.currency || !second.currency) return first.currency ?? second.currency;
  if (first.currency.code === second.currency.code) return first.currency;
  return first.currency.bareDollar !== second.currency.bareDollar && isDollars(first, second)
    ? explicitOf(first.currency, second.currency)
    : null;
}

/** “US$5 billion to $7 billion” is in one dollar. */
function isDollars(first: Term, second: Term): boolean {
  return first.currency!.code!.endsWith('D') && second.currency!.code!.endsWith('D');
}

function explicitOf(first: TermCurrency, second: TermCurrency): TermCurrency {
  return first.bareDollar ? second : first;
}

/** Whether the second number is money too, and not what the first is given to (“$5 billion to 12 million people”). */
function isJoined(text: string, first: Term, joiner: Joiner, second: Term): boolean {
  if (first.factor !== null && second.factor === null) return false;
  if (!first.currency) return joiner.kind !== 'or' && (first.factor !== null || first.numeral.small);
  if (second.currency) return true;
  if (joiner.kind === 'and' || joiner.kind === 'or')
    return second.factor !== null && endsMoney(text, second.end);
  if (joiner.kind === 'dash') return second.factor !== null || isUnscaledRange(text, first, second);
  return second.factor !== null && endsMoney(text, second.end);
}

/** “$10-15” and “$10-15 a share”, but not “$5-10%”. */
function isUnscaledRange(text: string, first: Term, second: Term): boolean {
  return (
    first.factor === null && second.numeral.value > first.numeral.value && text.charAt(second.end) !== '%'
  );
}

/** Whether the words behind a number leave it a sum: a clause ends, or a word follows that is no noun. */
function endsMoney(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SPACE || !isLetter(text.charCodeAt(at + 1))) return true;
  return BEHIND_MONEY.has(wordAt(text, at + 1)) || readPer(text, at) !== null;
}

const BEHIND_MONEY: ReadonlySet<string> = new Set([
  ...['in', 'on', 'for', 'of', 'by', 'over', 'per', 'and', 'or', 'this', 'next', 'last', 'annually', 'from'],
  ...['to', 'with', 'as', 'at', 'under', 'worth', 'each', 'through', 'during', 'between', 'before', 'after'],
  ...[
    'but',
    'if',
    'when',
    'while',
    'that',
    'which',
    'range',
    'deal',
    'investment',
    'plan',
    'project',
    'is',
    'was',
  ],
]);

/** Value of the first end, with the scale of the second where it has none of its own; `null` where unclear. */
function lowerEnd(first: Term, second: Term): number | null {
  const own = termValue(first);
  if (first.factor !== null || second.factor === null) return own;
  if (first.closed || !(first.numeral.small || areAlike(first, second))) return own;
  const shared = scaled(first.numeral.value, second.factor);
  return shared <= termValue(second) ? shared : null;
}

/** “₹1,500-1,700 crore”: two numbers of one size in front of one scale. */
function areAlike(first: Term, second: Term): boolean {
  const { value } = first.numeral;
  return second.numeral.value > value && second.numeral.value < value * 10 && second.currency === null;
}

/** Whether two joined sums are two amounts: “rose from $26 billion to $38 billion”, “$5 billion and $7 billion”. */
function isPair(text: string, first: Term, joiner: Joiner): boolean {
  if (joiner.kind === 'and') return !followsWord(text, first.start, 'between');
  if (joiner.kind !== 'to' || !followsChange(text, first.start)) return false;
  // “Raised its forecast by $20 million to $1.2 billion”: how much, and what it came to.
  return followsWord(text, first.start, 'from') || followsWord(text, first.start, 'by');
}

/** Whether `word` stands right before `at`, or one or two softening words before it. */
function followsWord(text: string, at: number, word: string): boolean {
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    if (text.charCodeAt(end - 1) !== SPACE) return false;
    const start = lettersStart(text, end - 1);
    const found = text.slice(start, end - 1).toLowerCase();
    if (found === word) return true;
    if (!SOFT.has(found)) return false;
    end = start;
  }
  return false;
}

const SOFT: ReadonlySet<string> = new Set([
  ...[
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'an',
    'estimated',
    'just',
    'nearly',
    'over',
    'under',
  ],
  ...['almost', 'more', 'less', 'than', 'at', 'least', 'only', 'either', 'somewhere', 'anywhere', 'anything'],
]);
