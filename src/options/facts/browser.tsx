import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../shipped/facts.ts';
import { today } from '../../shipped/today.ts';
import { type Opener, OpenerProvider } from '../../ui/opener.ts';
import { word } from '../../words/words.ts';
import { FilterRow } from './filter-row.tsx';
import { FactMap } from './map/fact-map.tsx';
import { Nothing } from './nothing.tsx';
import { RecordPane } from './record-pane.tsx';
import { factEntries } from './search/entries.ts';
import type { FactEntry } from './search/entry.ts';
import { findEntries } from './search/find.ts';
import { SearchRow } from './search-row.tsx';
import { FactTable } from './table/fact-table.tsx';
import { showRecord, useRoute } from './use-route.ts';
import { useSearch } from './use-search.ts';

/** Names in the pane and on the map lead to their records. */
const OPENER: Opener = {
  company: id => showRecord({ kind: 'company', id }),
  facility: id => showRecord({ kind: 'facility', id }),
  deal: id => showRecord({ kind: 'deal', id }),
};

/** List and map at the left, the chosen record at the right. */
export function Browser({ facts }: { facts: Facts }) {
  const { index } = facts;
  const { record, search: asked } = useRoute();
  const entries = useMemo(() => factEntries(index, today()), [index]);
  const search = useSearch(entries, { text: asked, kind: record?.kind ?? firstKind(entries, asked) });
  const [withMap, setWithMap] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  // A second look-up while the page is open changes the address alone.
  const answered = useRef(asked);
  useEffect(() => {
    if (asked !== '' && asked !== answered.current) search.type(asked);
    answered.current = asked;
  }, [asked]);

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', event => focusSearch(event, input.current), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const showsMap = withMap && search.kind === 'facility';
  return (
    <OpenerProvider value={OPENER}>
      <div class="facts" data-open={record !== null}>
        <div class="facts-list">
          <h1>{word('facts')}</h1>
          <SearchRow search={search} input={input} />
          <FilterRow search={search} index={index} withMap={withMap} onMap={setWithMap} />
          {showsMap && <FactMap index={index} entries={search.shown} chosen={record} />}
          {search.shown.length > 0 ? (
            <FactTable
              // A new list starts at its top.
              key={`${search.kind} ${search.text} ${search.sort} ${JSON.stringify(search.filters)}`}
              index={index}
              kind={search.kind}
              entries={search.shown}
              chosen={record}
            />
          ) : (
            <Nothing search={search} />
          )}
        </div>
        {record && <RecordPane facts={facts} record={record} />}
      </div>
    </OpenerProvider>
  );
}

/** The kind of what fits best; facilities where nothing was asked for. */
function firstKind(entries: readonly FactEntry[], asked: string): FactEntry['record']['kind'] {
  if (asked === '') return 'facility';
  return findEntries(entries, asked)[0]?.record.kind ?? 'company';
}

function focusSearch(event: KeyboardEvent, input: HTMLInputElement | null): void {
  const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  input?.focus();
  input?.select();
}
