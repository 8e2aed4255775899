import type { PartialDate } from '../facts/ids.ts';

/** The reader's day, which ages are counted to. */
export function today(): PartialDate {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}` as PartialDate;
}
