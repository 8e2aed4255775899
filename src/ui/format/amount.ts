/** An amount of the article as its card names it. */
import type { Amount } from '../../detect/types.ts';
import { word } from '../../words/words.ts';
import { moneyText } from './money.ts';

/** In the field's form where currency and value are known, else the words as printed. */
export function amountText(amount: Amount, asPrinted: string): string {
  const { low, high, currency, per } = amount;
  if (low === null || currency === null) return asPrinted;
  const sum = moneyText(low, currency, high);
  if (per === null) return sum;
  return per === 'year' ? word('yearly', sum) : word('pricePer', sum, per);
}
