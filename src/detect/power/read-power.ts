import { followsChange } from '../quantity/change.ts';
import {
  isDigit,
  isLetter,
  isWordCharacter,
  isWordStart,
  phraseStart,
  SPACE,
} from '../quantity/characters.ts';
import { type Joiner, readJoiner } from '../quantity/joiner.ts';
import { isNumberWord } from '../quantity/number-words.ts';
import { readQualifier } from '../quantity/qualifier.ts';
import type { Span } from '../types.ts';
import type { PowerReading } from './reading.ts';
import { type PowerTerm, readPowerTerm } from './term.ts';

/** Below a megawatt power is that of a rack or a car, not of a site. */
const LEAST_MEGAWATTS = 1;

const MOST_WORDS = 8;

/**
 * Reads the figure of power whose unit stands at `trigger`, with the range it ends.
 * @param clean text as `cleanText` gives it; all offsets are into it
 * @param notBefore end of the reading before
 */
export function readPower(clean: string, trigger: Span, notBefore: number): PowerReading | null {
  for (const start of powerStarts(clean, trigger.start, notBefore)) {
    const reading = readRange(clean, start);
    if (!reading || reading.end < trigger.end) continue;
    return (reading.high ?? reading.low) < LEAST_MEGAWATTS ? null : reading;
  }
  return null;
}

function readRange(text: string, at: number): PowerReading | null {
  const first = readPowerTerm(text, at);
  if (!first) return null;
  const joiner = readJoiner(text, first.end);
  const second = joiner && readPowerTerm(text, joiner.end);
  const range = joiner && second ? joined(text, first, joiner, second) : null;
  if (range) return { ...range, qualifier: readQualifier(text, range.start, range.end) };
  if (first.unit === null) return null;
  const low = megawatts(first, first.unit);
  return { start: at, end: first.end, low, high: null, qualifier: readQualifier(text, at, first.end) };
}

/** Both terms as one range, or `null` where they are two figures. */
function joined(
  text: string,
  first: PowerTerm,
  joiner: Joiner,
  second: PowerTerm,
): Omit<PowerReading, 'qualifier'> | null {
  if (second.unit === null || joiner.kind === 'or') return null;
  if (joiner.kind === 'and' && phraseStart(text, first.start, 'between ') < 0) return null;
  const from = phraseStart(text, first.start, 'from ') >= 0;
  if (joiner.kind === 'to' && from && followsChange(text, first.start)) return null;
  if (first.unit === null && !first.numeral.small) return null;
  const low = megawatts(first, first.unit ?? second.unit);
  const high = megawatts(second, second.unit);
  return low < high ? { start: first.start, end: second.end, low, high } : null;
}

function megawatts(term: PowerTerm, unit: number): number {
  const value = term.numeral.value * unit;
  // Without binary dust, which whole numbers have none of.
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

/** Starts of the words left of a unit that may begin its number, leftmost first. */
function powerStarts(text: string, end: number, notBefore: number): number[] {
  const starts: number[] = [];
  let at = end;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const joint = text.charAt(at - 1);
    const before = at > notBefore && (joint === ' ' || joint === '-' || joint === '–') ? at - 1 : at;
    const start = wordStart(text, before, notBefore);
    if (start === before || !isPowerWord(text.slice(start, before).toLowerCase())) break;
    starts.push(start);
    at = start;
  }
  return starts.reverse().filter(start => isWordStart(text, start) && !isTail(text, start, notBefore));
}

function wordStart(text: string, end: number, notBefore: number): number {
  let start = end;
  while (start > notBefore && isNumberCharacter(text, start - 1)) start -= 1;
  return start;
}

function isNumberCharacter(text: string, at: number): boolean {
  const isSeparator = text[at] === '.' || text[at] === ',';
  return isWordCharacter(text.charCodeAt(at)) || (isSeparator && isDigit(text.charCodeAt(at + 1)));
}

function isPowerWord(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || word[0] === '.' || isNumberWord(word) || LINKS.has(word);
}

const LINKS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'of',
    'to',
    'and',
    'million',
    'mw',
    'gw',
    'megawatts',
    'gigawatts',
    'megawatt',
    'gigawatt',
    'as',
    'much',
  ],
  ...['about', 'nearly', 'around', 'roughly', 'over', 'almost', 'up'],
]);

/** Whether the number at `start` is the end of a longer one, or belongs to a sign that is no power. */
function isTail(text: string, start: number, notBefore: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '$' || before === '€' || before === '£') return true;
  if (start <= notBefore || text.charCodeAt(start - 1) !== SPACE) return false;
  const end = start - 1;
  const previous = text.slice(wordStart(text, end, notBefore), end).toLowerCase();
  if (previous === '' || !isLetter(text.charCodeAt(end - 1))) return /^\d/.test(previous);
  // “Three 30 MW buildings” counts buildings.
  return isNumberWord(previous) && previous !== 'many' && !isDigit(text.charCodeAt(start));
}
