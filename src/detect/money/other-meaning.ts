import { isDigit, isWordCharacter } from '../quantity/characters.ts';
import type { Sum } from './range.ts';

/** Right before a sign these say program text, a path or a template. */
const CODE_BEFORE: ReadonlySet<string> = new Set([
  '\\',
  '=',
  '#',
  '@',
  '&',
  '{',
  '<',
  '`',
  '_',
  '^',
  '|',
  '*',
]);

/** Right behind an amount these say that it is none. */
const CODE_BEHIND: ReadonlySet<string> = new Set(['$', '_', '{', '`', '%', '\\', '^', '=']);

/** Near a small bare sum these say that `$1` is a placeholder. */
const CODE_WORDS: readonly string[] = [
  ...['regex', 'regular expression', 'capture group', 'captured', 'backreference', 'placeholder', 'argument'],
  ...[
    'shell',
    'bash',
    'awk',
    'substitution',
    'parameter',
    'jquery',
    'template',
    'printf',
    'replacement string',
  ],
];

const WINDOW = 80;

/** Whether what reads like an amount stands in program text, in a formula, or in a figure of speech. */
export function hasOtherMeaning(text: string, sum: Sum): boolean {
  const behind = text.charAt(sum.end);
  if (CODE_BEHIND.has(behind) || (behind === '(' && !sum.scaled)) return true;
  if (isVersion(text, sum.end)) return true;
  if (sum.scaled || sum.low >= 100) return false;
  const before = text.charAt(sum.start - 1);
  if (CODE_BEFORE.has(before) || before === '/') return true;
  return isPlaceholder(text, sum);
}

/** “$1.4.2”, “$5:30”. */
function isVersion(text: string, end: number): boolean {
  const sign = text.charAt(end);
  return (sign === '.' || sign === ':' || sign === ',') && isDigit(text.charCodeAt(end + 1));
}

/** A single digit behind a bare `$` where the words around speak of code. */
function isPlaceholder(text: string, sum: Sum): boolean {
  if (!sum.currency.bareDollar || sum.low > 9 || sum.end - sum.start !== 2) return false;
  if (isWordCharacter(text.charCodeAt(sum.end))) return true;
  const around = text.slice(Math.max(0, sum.start - WINDOW), sum.end + WINDOW).toLowerCase();
  if (NAMED_VARIABLE.test(around) || CODE_WORDS.some(word => around.includes(word))) return true;
  return hasNeighbor(around, sum.low);
}

/** `$1` and `$2` in one breath are numbered; a range of sums is read as one. */
function hasNeighbor(around: string, number: number): boolean {
  return [number - 1, number + 1].some(other => new RegExp(`\\$${other}(?![\\d.,]*\\d)`).test(around));
}

/** `$this`, `${name}`, `$(node)` near by. */
const NAMED_VARIABLE = /\$(?:[a-z_]{3,}|[{(])/;
