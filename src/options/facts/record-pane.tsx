import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Facts } from '../../shipped/facts.ts';
import { IconButton } from '../../ui/button.tsx';
import { Record } from '../../ui/record/record.tsx';
import { NO_ARTICLE, type RecordReference } from '../../ui/record/reference.ts';
import { useRecord } from '../../ui/record/use-record.ts';
import { word } from '../../words/words.ts';
import { showRecord } from './use-route.ts';

/** The chosen record in full. */
export function RecordPane({ facts, record }: { facts: Facts; record: RecordReference }) {
  const pane = useRef<HTMLElement>(null);
  const found = useRecord(facts, record, NO_ARTICLE);
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
