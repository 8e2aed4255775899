/** Any figure of the fact base in words, split so that the qualifier can stand in regular weight. */
import type { DealValue, Qualifier } from '../../facts/records.ts';
import { word } from '../../words/words.ts';
import { isMoney, moneyText } from './money.ts';
import { plainNumber } from './numbers.ts';
import { powerText } from './power.ts';
import { qualifierText } from './qualifier.ts';

export interface FigureText {
  /** “about”, “up to”, …; empty where the figure is plain. */
  qualifier: string;
  figure: string;
}

interface Figure {
  value: number;
  high?: number;
  unit: string;
  qualifier?: Qualifier;
  estimate?: boolean;
}

function valueText({ value, high, unit }: Figure): string {
  // That a sum is a yearly one, its label says: “Annualized revenue”, “Capital spending planned for 2026”.
  if (isMoney(unit)) return moneyText(value, unit.slice(0, 3), high);
  if (unit === 'MW') return powerText(value, high);
  if (unit === 'GW') return powerText(value * 1000, high === undefined ? undefined : high * 1000);
  const both = high === undefined ? plainNumber(value) : word('range', plainNumber(value), plainNumber(high));
  if (unit === '%') return `${both}%`;
  return word('withUnit', both, unit);
}

export function figureText(figure: Figure): FigureText {
  return { qualifier: qualifierText(figure), figure: valueText(figure) };
}

export function dealValueText(value: DealValue): FigureText {
  return figureText({ ...value, value: value.amount, unit: value.currency });
}

/** Both parts as one string, for names and copies. */
export function joined({ qualifier, figure }: FigureText): string {
  return qualifier ? `${qualifier} ${figure}` : figure;
}
