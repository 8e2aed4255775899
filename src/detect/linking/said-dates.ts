/** The months that a sentence names, as “in March 2025”, “last August” or “the second quarter”. */
import type { PartialDate } from '../../facts/ids.ts';

/** A month, of a year where one is said or follows from the article's own date. */
export interface SaidDate {
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** “May” opens a wish too, and a month is written with a capital. */
const SAID = new RegExp(
  String.raw`\b(?:(${MONTHS.join('|')})(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?\b\.?(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? (20\d\d))?` +
    String.raw`|(?:(${QUARTERS.join('|')})(?:-| )quarter|Q([1-4]))(?: (?:of )?(20\d\d))?)`,
  'g',
);

/** Rules out most sentences before the long pattern is asked for all that it finds. */
const MAY_SAY = new RegExp(String.raw`\b(?:${MONTHS.join('|')}|Q[1-4])|quarter`);

const NONE: readonly SaidDate[] = [];

/** @param published date of the article, by which a month without a year is of the twelve months before it */
export function saidDates(sentence: string, published: PartialDate | null): readonly SaidDate[] {
  if (!MAY_SAY.test(sentence)) return NONE;
  return [...sentence.matchAll(SAID)].map(([, name, year, quarter, digit, quarterYear]) => {
    const month =
      name !== undefined
        ? MONTHS.indexOf(name) + 1
        : 3 * (quarter !== undefined ? QUARTERS.indexOf(quarter) + 1 : Number(digit));
    const said = year ?? quarterYear;
    return { month, year: said === undefined ? yearBefore(month, published) : Number(said) };
  });
}

function yearBefore(month: number, published: PartialDate | null): number | null {
  const [year, own] = (published ?? '').split('-').map(Number);
  if (!year || !own) return null;
  return month > own ? year - 1 : year;
}

/** Whether a date, as exact as it is known, is one of those months. */
export function isSaid(date: PartialDate, said: readonly SaidDate[]): boolean {
  if (said.length === 0) return false;
  const [year, month] = date.split('-').map(Number);
  return (
    month !== undefined &&
    said.some(each => each.month === month && (each.year === null || each.year === year))
  );
}
