import { isLetter, lettersEnd } from '../quantity/characters.ts';
import { cleanText } from '../text/clean.ts';
import { readPower } from './read-power.ts';
import type { PowerReading } from './reading.ts';
import { megawattsIn } from './units.ts';

/**
 * Every figure of power in `text`, in order, without a lexicon: for tests and for measuring.
 * @returns offsets into `text` as it was given
 */
export function readAllPower(text: string): PowerReading[] {
  const clean = cleanText(text);
  const readings: PowerReading[] = [];
  let notBefore = 0;
  for (let at = 0; at < clean.text.length; at += 1) {
    if (!isLetter(clean.text.charCodeAt(at))) continue;
    const end = lettersEnd(clean.text, at);
    const isUnit = megawattsIn(clean.text.slice(at, end)) !== null;
    const reading = isUnit ? readPower(clean.text, { start: at, end }, notBefore) : null;
    at = end - 1;
    if (!reading) continue;
    notBefore = reading.end;
    readings.push({
      ...reading,
      start: clean.original(reading.start),
      end: clean.original(reading.end - 1) + 1,
    });
  }
  return readings;
}
