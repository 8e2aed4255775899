import type { PartialDate } from '../facts/ids.ts';

/** The months of a partial date counted from year 0; a bare year counts as its January. */
function monthCount(date: PartialDate): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? 0 : Number(month) - 1);
}

/**
 * Whether `later` certainly lies after `earlier`: they are compared as exactly as both are known, so an event of
 * “2026-02” is not after an article of 2026-02-10.
 */
export function isAfter(later: PartialDate, earlier: PartialDate): boolean {
  const length = Math.min(later.length, earlier.length);
  return later.slice(0, length) > earlier.slice(0, length);
}

/** Orders partial dates oldest first; a less exact date comes before the exact ones it contains. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole years from `date` to `today`, counted by months; 0 for dates to come. */
export function yearsBetween(date: PartialDate, today: PartialDate): number {
  const known = date.length === 4 ? (`${date}-12` as PartialDate) : date;
  return Math.max(0, Math.floor((monthCount(today) - monthCount(known)) / 12));
}
