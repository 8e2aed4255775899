/** How many times one sum is another: `4 ×`, `1.3 ×`, `1/14`. */
import { word } from '../../words/words.ts';
import { numberFormat } from './numbers.ts';

/** A multiple, or a fraction that reads on with “of”. */
export interface RatioText {
  text: string;
  fraction: boolean;
}

/** Two significant digits at most, as a comparison is not more exact than its figures. */
function rounded(value: number): string {
  const digits = value >= 2 ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 1 };
  const exact = value >= 100 ? Number(value.toPrecision(2)) : value;
  return numberFormat(digits).format(exact);
}

/** `ratio` is the amount divided by what it is compared with; whole from 2 on, one decimal below. */
export function ratioText(ratio: number): RatioText {
  const inverse = 1 / ratio;
  // 1/1.3 of something says less than 0.8 × does.
  if (inverse < 1.5) return { text: word('ratioTimes', rounded(ratio)), fraction: false };
  return { text: word('ratioFraction', rounded(Math.round(inverse))), fraction: true };
}
