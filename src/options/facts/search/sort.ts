import type { FactEntry } from './entry.ts';

/** `relevance` leaves the order of the search as it is. */
export const SORT_KEYS = ['relevance', 'name', 'value', 'running', 'power', 'date'] as const;

export type SortKey = (typeof SORT_KEYS)[number];

const COMPARE: Record<Exclude<SortKey, 'relevance'>, (a: FactEntry, b: FactEntry) => number> = {
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  value: (a, b) => largestFirst(a.value, b.value),
  running: (a, b) => largestFirst(a.running, b.running) || largestFirst(a.power, b.power),
  power: (a, b) => largestFirst(a.power, b.power),
  date: (a, b) => newestFirst(a.date, b.date),
};

/** Names from A on; values, power and dates from the top, those that are not known last. */
export function sortEntries(entries: readonly FactEntry[], key: SortKey): FactEntry[] {
  return key === 'relevance' ? [...entries] : entries.toSorted(COMPARE[key]);
}

function largestFirst(a: number | null, b: number | null): number {
  return (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY) || 0;
}

function newestFirst(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') > (b ?? '') ? -1 : 1;
}
