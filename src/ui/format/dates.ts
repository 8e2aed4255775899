/** Dates as exact as they are known: `24 Jun 2026`, `Jun 2026`, `2023`. Never “last month”. */
import type { PartialDate } from '../../facts/ids.ts';
import { word } from '../../words/words.ts';

const monthNames = new Map<string, string>();

/** Month 1 to 12 by its short or long name in the language of the words. */
function monthName(month: number, width: 'short' | 'long'): string {
  const locale = word('locale');
  const key = `${locale} ${width} ${month}`;
  let name = monthNames.get(key);
  if (name === undefined) {
    const format = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' });
    name = format.format(Date.UTC(2026, month - 1, 1));
    monthNames.set(key, name);
  }
  return name;
}

function dateWords(date: PartialDate, width: 'short' | 'long', withDay: boolean): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = monthName(Number(month), width);
  return day && withDay ? word('dateDay', Number(day), name, year) : word('dateMonth', name, year);
}

/** With its day where that is known: for events. */
export function dayText(date: PartialDate): string {
  return dateWords(date, 'short', true);
}

/** Month and year: for rows of figures. */
export function monthText(date: PartialDate): string {
  return dateWords(date, 'short', false);
}

/** With the month's full name: for a source in a sentence. */
export function longDateText(date: PartialDate): string {
  return dateWords(date, 'long', true);
}

/** The later of two dates; one that is less exact counts as the start of its span. */
export function laterDate(one: PartialDate, other: PartialDate): PartialDate {
  return one >= other ? one : other;
}
