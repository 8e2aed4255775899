import type { CompanyId } from '../../../facts/ids.ts';
import type { FactEntry } from './entry.ts';
import { searchable, typedWords } from './spelling.ts';

/** What entries are narrowed to; a filter that is absent narrows nothing. */
export interface Filters {
  type?: FactEntry['type'];
  status?: NonNullable<FactEntry['status']>;
  country?: string;
  company?: CompanyId;
}

/** An entry that fits, and how well: 0 best. */
interface Found {
  entry: FactEntry;
  rank: number;
}

/**
 * The entries that hold every typed word, as a whole or from its start: first those whose name is what was typed, then
 * those whose name starts with it, then by a word of the name, of another spelling, of what it is. Nothing typed finds
 * all, in their order.
 */
export function findEntries(entries: readonly FactEntry[], text: string): FactEntry[] {
  const words = typedWords(text).map(word => ` ${word}`);
  if (words.length === 0) return [...entries];
  const typed = searchable(text);
  const found: Found[] = [];
  for (const entry of entries) {
    const rank = rankOf(entry, words, typed);
    if (rank !== null) found.push({ entry, rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

function rankOf({ nameText, spellings, about }: FactEntry, words: string[], typed: string): number | null {
  if (nameText === typed) return 0;
  if (nameText.startsWith(typed)) return 1;
  const holds = (text: string) => words.every(word => text.includes(word));
  if (holds(nameText)) return 2;
  if (holds(spellings)) return 3;
  return holds(spellings + about) ? 4 : null;
}

/** The entries that pass all filters. */
export function filterEntries(entries: readonly FactEntry[], filters: Filters): FactEntry[] {
  const { type, status, country, company } = filters;
  return entries.filter(
    entry =>
      (type === undefined || entry.type === type) &&
      (status === undefined || entry.status === status) &&
      (country === undefined || entry.countries.includes(country)) &&
      (company === undefined || entry.companies.includes(company)),
  );
}
