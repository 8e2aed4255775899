/** Whether two sums may be the same, given how exactly the text gives its own. */
import { COMMA, isDigit, POINT } from '../quantity/characters.ts';

export type ValueAgreement = 'exact' | 'rounded' | null;

/** However coarsely a sum is printed (“$1 trillion”), farther apart is another sum. */
const COARSEST = 0.05;
/** Closer, as a share of the known sum, is the same one, whatever became of its last digits on the way. */
export const SAME = 0.004;

/**
 * How far the true sum may lie from a printed one: half a unit of the last digit printed, so that “$1.4tn” may be
 * anything from 1.35 to 1.45 trillion.
 *
 * @param text the amount as it is printed
 * @param value what it was read as, in whole currency units
 */
export function printedTolerance(text: string, value: number): number {
  const { start, point, end } = printedNumber(text);
  const printed = start < end ? Number(text.slice(start, end).replaceAll(',', '')) : 0;
  if (printed === 0) return value * COARSEST;
  const decimals = point === -1 ? 0 : end - point - 1;
  const unit = (value / printed) * 10 ** -decimals;
  return Math.min(unit / 2, value * COARSEST);
}

/** Where the first number of a text stands, and its decimal point or -1; an empty span where there is none. */
function printedNumber(text: string): { start: number; point: number; end: number } {
  let start = 0;
  while (start < text.length && !isDigit(text.charCodeAt(start))) start++;
  let end = start;
  while (isDigit(text.charCodeAt(end)) || (end > start && text.charCodeAt(end) === COMMA)) end++;
  if (end === start || text.charCodeAt(end) !== POINT || !isDigit(text.charCodeAt(end + 1)))
    return { start, point: -1, end };
  const point = end;
  for (end += 2; isDigit(text.charCodeAt(end)); end++);
  return { start, point, end };
}

export function agreement(printed: number, tolerance: number, known: number): ValueAgreement {
  const distance = Math.abs(printed - known);
  if (distance <= known * SAME) return 'exact';
  return distance <= tolerance * (1 + 1e-9) ? 'rounded' : null;
}

/**
 * In how many digits that say something a printed sum and a known one agree: 1 of “$100bn”, 3 of “$12.7bn”; and 1
 * where the text is more exact than what is known.
 *
 * @param tolerance as `printedTolerance` gives it
 */
export function agreedDigits(text: string, printed: number, tolerance: number, known: number): number {
  if (Math.abs(printed - known) > tolerance * (1 + 1e-9)) return 1;
  const { start, end } = printedNumber(text);
  let digits = 0;
  let telling = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) || (digits === 0 && code === ZERO)) continue;
    digits++;
    if (code !== ZERO) telling = digits;
  }
  return Math.max(1, telling);
}

const ZERO = 0x30;
