import { qualifierAfter, readQualifier } from '../quantity/qualifier.ts';
import type { Span } from '../types.ts';
import { hasOtherMeaning } from './other-meaning.ts';
import { readPer } from './per.ts';
import { readSum, type Sum } from './range.ts';
import type { MoneyReading } from './reading.ts';
import { followsNumber, numberStarts } from './starts.ts';
import { readVague } from './vague.ts';

/**
 * Reads the amount of money that a currency sign, code or name at `trigger` belongs to, before or behind its number.
 *
 * What the words leave open is `null` or makes the whole reading `null`: a value that may be wrong by a thousand is
 * worse than none. Qualifiers and rates stand outside the span, unless a hyphen joins the rate to it.
 * @param clean text as `cleanText` gives it; all offsets are into it
 * @param notBefore end of the reading before, so that no word is read twice
 */
export function readMoney(clean: string, trigger: Span, notBefore: number): MoneyReading | null {
  const isBehind = followsNumber(clean, trigger.start);
  let sum = isBehind ? null : readSumAround(clean, trigger.start, trigger, notBefore);
  if (sum === null) {
    for (const start of numberStarts(clean, trigger.start, notBefore)) {
      sum = readSumAround(clean, start, trigger, notBefore);
      if (sum !== null) break;
    }
  }
  if (sum === null && isBehind) sum = readSumAround(clean, trigger.start, trigger, notBefore);
  return sum === null || hasOtherMeaning(clean, sum) ? null : toReading(clean, sum);
}

/** The sum that starts at `start`, if the currency word at `trigger` is in it. */
function readSumAround(clean: string, start: number, trigger: Span, notBefore: number): Sum | null {
  const sum = readSumOrVague(clean, start);
  if (!sum || sum.end < trigger.end || sum.start > trigger.start || sum.start < notBefore) return null;
  return sum;
}

/** “A trillion-dollar bet” says no more than “trillion-dollar” does: its article is not a number. */
function readSumOrVague(clean: string, start: number): Sum | null {
  const sum = readSum(clean, start);
  const article = clean.startsWith('a ', start) || clean.startsWith('A ', start);
  const noun = article ? readVague(clean, start + 2) : null;
  return noun ?? sum ?? readVague(clean, start);
}

function toReading(clean: string, sum: Sum): MoneyReading {
  const per = readPer(clean, sum.end);
  const around = readQualifier(clean, sum.start, sum.end);
  const end = per?.hyphenated ? per.end : sum.end;
  return {
    start: sum.start,
    end,
    low: sum.vague ? null : sum.low,
    high: sum.vague ? null : sum.high,
    vague: sum.vague ? sum.low : null,
    currency: sum.currency.code,
    uncertainCurrency: false,
    bareDollar: sum.currency.bareDollar,
    qualifier: sum.orMore ? 'more than' : (around ?? (per && qualifierAfter(clean, per.end))),
    per: per?.unit ?? null,
  };
}
