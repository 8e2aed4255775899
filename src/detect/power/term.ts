import { HYPHEN, isLetter, isWordCharacter, lettersEnd, skipJoint, wordAt } from '../quantity/characters.ts';
import { type Numeral, readNumeral } from '../quantity/numeral.ts';
import type { Span } from '../types.ts';
import { megawattsIn } from './units.ts';

/** A number with its unit, if it has one of its own. */
export interface PowerTerm extends Span {
  numeral: Numeral;
  /** Megawatts in one unit. */
  unit: number | null;
}

/** The term that starts exactly at `at`, or `null`. */
export function readPowerTerm(text: string, at: number): PowerTerm | null {
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.vague) return null;
  const multiple = readMultiple(text, numeral.end);
  const unitAt = skipJoint(text, multiple.end);
  const unitEnd = lettersEnd(text, unitAt);
  const unit = unitEnd > unitAt ? readUnit(text, unitAt, unitEnd) : null;
  if (unit === null && numeral.needsScale) return null;
  if (unit === null && isLetter(text.charCodeAt(numeral.end))) return null;
  const value = { ...numeral, value: numeral.value * multiple.factor };
  return { start: at, end: unit === null ? numeral.end : unitEnd, numeral: value, unit };
}

/** “1.5 million kilowatts”. */
function readMultiple(text: string, at: number): { factor: number; end: number } {
  const start = skipJoint(text, at);
  const factor = MULTIPLES.get(wordAt(text, start));
  return factor === undefined ? { factor: 1, end: at } : { factor, end: lettersEnd(text, start) };
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
]);

function readUnit(text: string, start: number, end: number): number | null {
  return isEnergy(text, end) ? null : megawattsIn(text.slice(start, end));
}

/** “Megawatt-hours”, “GW hours”, “MW·h”: energy, not power. */
function isEnergy(text: string, end: number): boolean {
  if (isWordCharacter(text.charCodeAt(end)) || text[end] === '·') return true;
  const joint = text.charCodeAt(end);
  const next = joint === HYPHEN || text[end] === ' ' ? wordAt(text, end + 1) : '';
  return next === 'hour' || next === 'hours' || (next === 'h' && joint === HYPHEN);
}
