/** Electrical power: `590 MW`, from 1,000 MW on `1.2 GW`. */
import { word } from '../../words/words.ts';
import { numberFormat } from './numbers.ts';

/** Power in megawatts as words, two decimals of a gigawatt at most; with `high`, a range in one unit. */
export function powerText(megawatts: number, high?: number | null): string {
  const large = Math.max(megawatts, high ?? 0) >= 1000;
  const shown = (value: number) =>
    numberFormat({ maximumSignificantDigits: large ? 3 : 4 }).format(large ? value / 1000 : value);
  const both =
    high == null || high === megawatts ? shown(megawatts) : word('range', shown(megawatts), shown(high));
  return word(large ? 'gigawatts' : 'megawatts', both);
}
