import { APOSTROPHE, COMMA, isDigit, isLetter, POINT, SPACE } from './characters.ts';
import type { Numeral } from './numeral.ts';

/** Behind a number they change its value; too rare to be read. */
const FRACTIONS: ReadonlySet<string> = new Set('¼½¾⅓⅔⅛⅜⅝⅞');

/** The smallest code of these. */
const FIRST_FRACTION = 0xbc;

/** Digits between two separators, and what separates them from the group before. */
interface Group {
  separator: number;
  start: number;
  end: number;
}

/**
 * A number in digits, with the separators of any country: `1,234,567`, `1,50,000`, `1.234.567`, `1 234 567`,
 * `1'200'000`, `1.4`, `.5`, and `1,4` before a scale word.
 * @returns `null` also for what only looks like one (`1.2.3`, `1,23`), so that no part of it is read either
 */
export function readDigits(text: string, at: number): Numeral | null {
  const before = text.charCodeAt(at - 1);
  if (at > 0 && isDigit(before)) return null;
  if ((before === POINT || before === COMMA) && isDigit(text.charCodeAt(at - 2))) return null;
  if (text.charCodeAt(at) === ZERO && isDigit(text.charCodeAt(at + 1))) return null;
  return readPlainDigits(text, at) ?? readGroupedDigits(text, at);
}

/** Most numbers: digits, perhaps a point and more digits, and no other separator behind. */
function readPlainDigits(text: string, at: number): Numeral | null {
  const wholeEnd = digitsEnd(text, at);
  if (wholeEnd === at) return null;
  const isDecimal = text.charCodeAt(wholeEnd) === POINT && isDigit(text.charCodeAt(wholeEnd + 1));
  const end = isDecimal ? digitsEnd(text, wholeEnd + 1) : wholeEnd;
  const next = text.charCodeAt(end);
  const mayGoOn = next === SPACE || next === COMMA || next === POINT || next === APOSTROPHE;
  if (mayGoOn && isDigit(text.charCodeAt(end + 1))) return null;
  if (next >= FIRST_FRACTION && FRACTIONS.has(text.charAt(end))) return null;
  const value = Number(text.slice(at, end));
  const small = wholeEnd - at <= 3 && value < 1000;
  return { start: at, end, value, digits: true, vague: false, needsScale: false, small };
}

function readGroupedDigits(text: string, at: number): Numeral | null {
  const groups = groupsAt(text, at);
  if (groups.length === 0) return null;
  const end = groups.at(-1)!.end;
  const value = digitsValue(text, groups);
  if (value === null || FRACTIONS.has(text.charAt(end))) return null;
  const first = groups[0]!;
  return {
    start: at,
    end,
    value: value.value,
    digits: true,
    vague: false,
    needsScale: value.needsScale,
    small: groups.length <= 2 && first.end - first.start <= 3 && value.value < 1000,
  };
}

/** All groups of digits that belong to the number at `at`; empty if none starts there. */
function groupsAt(text: string, at: number): Group[] {
  const groups: Group[] = [];
  let next = at;
  let separator = 0;
  if (text.charCodeAt(at) === POINT && isDigit(text.charCodeAt(at + 1))) {
    groups.push({ separator: 0, start: at, end: at });
    separator = POINT;
    next = at + 1;
  }
  while (isDigit(text.charCodeAt(next))) {
    const end = digitsEnd(text, next);
    groups.push({ separator, start: next, end });
    separator = text.charCodeAt(end);
    next = end + 1;
    const joins = separator === COMMA || separator === POINT || separator === APOSTROPHE;
    if (!joins && !(separator === SPACE && startsThousands(text, end, groups))) break;
  }
  return groups;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether the space at `at` groups thousands (“1 234 567”): exactly three digits follow, one to three led. */
function startsThousands(text: string, at: number, groups: readonly Group[]): boolean {
  const first = groups[0]!;
  if (first.end - first.start > 3 || text.charCodeAt(first.start) === ZERO) return false;
  if (groups.some((group, index) => index > 0 && group.separator !== SPACE)) return false;
  const end = digitsEnd(text, at + 1);
  return end - at === 4 && isWordEnd(text, end);
}

const ZERO = 0x30;

function isWordEnd(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at)) && text[at] !== '%';
}

interface DigitsValue {
  value: number;
  needsScale: boolean;
}

/** What the groups mean; `null` where they follow no country's way of writing. */
function digitsValue(text: string, groups: readonly Group[]): DigitsValue | null {
  const last = groups.at(-1)!;
  const separators = new Set(groups.slice(1).map(group => group.separator));
  if (separators.size > 2) return null;
  const grouping = groups.length > 1 ? groups[1]!.separator : 0;
  const decimal = decimalSeparator(text, groups, separators);
  if (decimal === null) return null;
  const whole = decimal === 0 ? groups : groups.slice(0, -1);
  if (whole.length > 1 && !isGrouped(whole, grouping)) return null;
  const digits = whole.map(group => text.slice(group.start, group.end)).join('');
  const fraction = decimal === 0 ? '' : `.${text.slice(last.start, last.end)}`;
  return {
    value: Number(`${digits || '0'}${fraction}`),
    needsScale: decimal === COMMA && whole.length === 1,
  };
}

/** The separator before the fraction, 0 if there is no fraction, `null` if it cannot be told. */
function decimalSeparator(
  text: string,
  groups: readonly Group[],
  separators: ReadonlySet<number>,
): number | null {
  if (separators.size === 0) return 0;
  const last = groups.at(-1)!;
  if (separators.size === 2) {
    const counted = groups.filter(group => group.separator === last.separator).length;
    const isDecimal = last.separator === POINT || last.separator === COMMA;
    return counted === 1 && isDecimal ? last.separator : null;
  }
  if (groups.length > 2) return 0;
  if (last.separator === POINT) return POINT;
  const thousands = last.end - last.start === 3 && text.charCodeAt(groups[0]!.start) !== ZERO;
  return last.separator === COMMA && !thousands ? COMMA : 0;
}

/** Groups of three, or of two before a last three as India writes them, one to three digits first. */
function isGrouped(groups: readonly Group[], separator: number): boolean {
  return groups.every((group, index) => {
    const length = group.end - group.start;
    if (index === 0) return length >= 1 && length <= 3;
    if (group.separator !== separator) return false;
    return length === 3 || (length === 2 && separator === COMMA && index < groups.length - 1);
  });
}
