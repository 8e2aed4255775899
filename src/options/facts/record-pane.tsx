import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ArticleContext, answer, type CardAnswer, type CardQuestion } from '../../lookup/index.ts';
import type { Facts } from '../../shipped/facts.ts';
import { today } from '../../shipped/today.ts';
import { IconButton } from '../../ui/button.tsx';
import { Record } from '../../ui/record/record.tsx';
import { word } from '../../words/words.ts';
import type { RecordReference } from './search/entry.ts';
import { showRecord } from './use-route.ts';

/** A record that is looked at for itself has no article around it. */
const NO_ARTICLE: ArticleContext = { published: null, companies: [], facilities: [], deals: [] };

/** The chosen record in full. */
export function RecordPane({ facts, record }: { facts: Facts; record: RecordReference }) {
  const pane = useRef<HTMLElement>(null);
  const found = useRecord(facts, record);
  useLayoutEffect(() => pane.current?.scrollTo?.(0, 0), [found]);
  return (
    <aside class="record" aria-label={word('factsRecord')} ref={pane}>
      <div class="record-controls">
        <IconButton icon="close" label={word('factsClose')} onPress={() => showRecord(null)} />
      </div>
      {found?.found && <Record content={found.content} />}
      {found && !found.found && <p role="status">{word('factsUnknown')}</p>}
    </aside>
  );
}

/** `null` until it was looked up. */
function useRecord({ index, maps }: Facts, record: RecordReference): CardAnswer | null {
  const [found, setFound] = useState<CardAnswer | null>(null);
  const { kind, id } = record;
  useEffect(() => {
    let isCurrent = true;
    void answer(questionFor({ kind, id } as RecordReference), index, maps, today()).then(
      next => isCurrent && setFound(next),
    );
    return () => {
      isCurrent = false;
    };
  }, [kind, id, index, maps]);
  return found;
}

function questionFor(record: RecordReference): CardQuestion {
  switch (record.kind) {
    case 'company':
      return { kind: 'company', company: record.id, article: NO_ARTICLE };
    case 'facility':
      return { kind: 'facility', text: '', facilities: [record.id], evidence: [], article: NO_ARTICLE };
    case 'deal':
      return { kind: 'deal', deal: record.id, article: NO_ARTICLE };
  }
}
