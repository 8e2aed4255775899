import type { PartialDate } from '../../facts/ids.ts';

/**
 * The day, month or year that a page's date means, in the page's own time zone: the day that its readers see. `null`
 * for anything that is no date, lies before the web or in the far future.
 */
export function parseDate(text: string | null | undefined): PartialDate | null {
  const given = text?.trim() ?? '';
  if (given === '' || given.length > 64) return null;
  const parts =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T\s])/.exec(given) ??
    /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(given);
  if (parts !== null) return dateOf(parts[1]!, parts[2], parts[3]);
  // “Fri, 21 Nov 2025 14:00:00 GMT”, “November 21, 2025”: only with the month as a word is the order of parts sure.
  if (!/[a-z]{3}/i.test(given)) return null;
  const time = Date.parse(/\d:\d\d/.test(given) ? given : `${given} UTC`);
  if (Number.isNaN(time)) return null;
  const [year, month, day] = new Date(time).toISOString().slice(0, 10).split('-');
  return dateOf(year!, month, day);
}

function dateOf(year: string, month: string | undefined, day: string | undefined): PartialDate | null {
  const earliest = 1990;
  const latest = new Date().getFullYear() + 1;
  if (Number(year) < earliest || Number(year) > latest) return null;
  if (month === undefined) return year as PartialDate;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}` as PartialDate;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return `${year}-${month}-${day}` as PartialDate;
}
