/** Whether two sums may be the same, given how exactly the text gives its own. */

export type ValueAgreement = 'exact' | 'rounded' | null;

/** However coarsely a sum is printed (“$1 trillion”), farther apart is another sum. */
const COARSEST = 0.05;
/** Closer is the same sum, whatever became of its last digits on the way. */
const SAME = 0.004;

/**
 * How far the true sum may lie from a printed one: half a unit of the last digit printed, so that “$1.4tn” may be
 * anything from 1.35 to 1.45 trillion.
 *
 * @param text the amount as it is printed
 * @param value what it was read as, in whole currency units
 */
export function printedTolerance(text: string, value: number): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  const printed = Number(digits);
  if (digits === undefined || printed === 0) return value * COARSEST;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const unit = (value / printed) * 10 ** -decimals;
  return Math.min(unit / 2, value * COARSEST);
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
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace(/[,.]/g, '') ?? '';
  return Math.max(1, digits.replace(/^0+|0+$/g, '').length);
}
