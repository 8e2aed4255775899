/** Sums in words: `$1.4 trillion`, `T$2.13 trillion`, `$10–15 billion`. */
import { word } from '../../words/words.ts';
import { numberFormat, scaledNumber } from './numbers.ts';

/** Where the press of this field writes another sign than the Unicode data. */
const SIGNS: Record<string, string> = { TWD: 'T$', CNY: 'CN¥', KRW: '₩', INR: '₹' };

/** The sign that stands before a sum, or the code and a no-break space where a currency has no sign of its own. */
function currencySign(code: string): string {
  if (SIGNS[code]) return SIGNS[code];
  try {
    const parts = numberFormat({ style: 'currency', currency: code }).formatToParts(1);
    const sign = parts.find(part => part.type === 'currency')?.value ?? code;
    return /\p{L}$/u.test(sign) ? `${sign}\u00a0` : sign;
  } catch {
    // Not a code that Intl knows the shape of; shown as it was recorded.
    return `${code}\u00a0`;
  }
}

/** Whether a unit of the fact base is a sum of money: an ISO 4217 code, with `/yr` for a yearly one. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}(\/yr)?$/.test(unit) && unit !== 'GPU' && unit !== 'TPU';
}

/** A sum or, with `high`, a range of sums, in whole currency units. */
export function moneyText(value: number, currency: string, high?: number | null): string {
  const sign = currencySign(currency);
  // Where the sign stands behind the sum, the space that keeps a code off its number is too much.
  const money = (number: string) => word('money', sign, number).trim();
  if (high == null || high === value) return money(scaledNumber(value));
  const [low, top] = [scaledNumber(value), scaledNumber(high)];
  const scale = (text: string) => text.replace(/^[\d.,\s]*/, '');
  if (scale(low) !== scale(top)) return word('range', money(low), money(top));
  // One sign serves both ends, and one scale word where there is one.
  const bare = scale(low) ? low.slice(0, -scale(low).length).trimEnd() : low;
  return money(word('range', bare, top));
}
