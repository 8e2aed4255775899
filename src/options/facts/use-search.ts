import { useMemo, useState } from 'preact/hooks';
import type { FactEntry, RecordKind } from './search/entry.ts';
import { type Facets, facetsOf } from './search/facets.ts';
import { type Filters, filterEntries, findEntries } from './search/find.ts';
import { type SortKey, sortEntries } from './search/sort.ts';

/** The order that answers most questions of a kind while nothing is typed. */
const FIRST_ORDER: Record<RecordKind, SortKey> = { company: 'name', facility: 'running', deal: 'value' };

export interface Search {
  text: string;
  kind: RecordKind;
  filters: Filters;
  sort: SortKey;
  /** Entries of the kind that fit, in order. */
  shown: FactEntry[];
  /** How many of each kind hold what was typed. */
  counts: Record<RecordKind, number>;
  facets: Facets;
  type: (text: string) => void;
  choose: (kind: RecordKind) => void;
  filter: (filters: Filters) => void;
  order: (sort: SortKey) => void;
  clear: () => void;
}

/** What the reader looks for, and what there is of it. */
export function useSearch(
  entries: readonly FactEntry[],
  initial: { text: string; kind: RecordKind },
): Search {
  const [text, setText] = useState(initial.text);
  const [kind, setKind] = useState(initial.kind);
  const [filters, setFilters] = useState<Filters>({});
  const [chosenSort, setSort] = useState<SortKey | null>(null);
  const sort = chosenSort ?? (text.trim() === '' ? FIRST_ORDER[kind] : 'relevance');

  const found = useMemo(() => findEntries(entries, text), [entries, text]);
  const counts = useMemo(() => countKinds(found), [found]);
  const ofKind = useMemo(() => found.filter(({ record }) => record.kind === kind), [found, kind]);
  const facets = useMemo(() => facetsOf(ofKind), [ofKind]);
  const shown = useMemo(() => sortEntries(filterEntries(ofKind, filters), sort), [ofKind, filters, sort]);

  return {
    text,
    kind,
    filters,
    sort,
    shown,
    counts,
    facets,
    type: setText,
    choose: next => {
      setKind(next);
      // A status of deals means nothing among facilities.
      setFilters(({ country, company }) => ({ country, company }));
      setSort(null);
    },
    filter: setFilters,
    order: setSort,
    clear: () => {
      setText('');
      setFilters({});
    },
  };
}

function countKinds(entries: readonly FactEntry[]): Record<RecordKind, number> {
  const counts = { company: 0, facility: 0, deal: 0 };
  for (const { record } of entries) counts[record.kind]++;
  return counts;
}
