import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactIndex } from '../../../lookup/index.ts';
import { Button } from '../../../ui/button.tsx';
import { plainNumber } from '../../../ui/format/numbers.ts';
import type { RecordReference } from '../../../ui/record/reference.ts';
import { type WordKey, word } from '../../../words/words.ts';
import { addressOf, isSameRecord } from '../route.ts';
import type { FactEntry, RecordKind } from '../search/entry.ts';
import { Cells } from './cells.tsx';
import { stepThrough } from './step-through.ts';

/** Rows that are added at a time: more than a screen, and no work to lay out however many records there are. */
const PAGE = 60;

const COLUMNS: Record<RecordKind, readonly WordKey[]> = {
  company: ['factsColumnCompany', 'factsColumnType', 'factsColumnFigure', 'factsColumnAsOf'],
  facility: ['factsColumnFacility', 'factsColumnStatus', 'factsColumnPower', 'factsColumnAsOf'],
  deal: ['factsColumnDeal', 'factsColumnStatus', 'factsColumnValue', 'factsColumnAsOf'],
};

interface Props {
  index: FactIndex;
  kind: RecordKind;
  entries: readonly FactEntry[];
  chosen: RecordReference | null;
}

/** Records of one kind, a page of rows at a time as the reader scrolls. */
export function FactTable({ index, kind, entries, chosen }: Props) {
  const at = entries.findIndex(({ record }) => isSameRecord(record, chosen));
  const [count, setCount] = useState(() => Math.max(PAGE, at + 1));
  const table = useRef<HTMLTableElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const more = () => setCount(shown => shown + PAGE);
  const isWhole = count >= entries.length;

  // A link from elsewhere opens the list at its record.
  useEffect(() => {
    table.current?.querySelector('[data-chosen="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  useEffect(() => {
    if (isWhole || end.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && more(), {
      rootMargin: '600px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isWhole, count]);

  return (
    <>
      <table ref={table} class={`rows fact-table fact-table-${kind}`}>
        <thead>
          <tr>
            {COLUMNS[kind].map(column => (
              <th key={column} scope="col">
                {word(column)}
              </th>
            ))}
          </tr>
        </thead>
        {/* Arrow keys step from link to link; the links themselves are what is focused and pressed. */}
        <tbody onKeyDown={stepThrough}>
          {entries.slice(0, count).map(({ record }) => {
            const isChosen = isSameRecord(record, chosen);
            return (
              <tr key={record.id} data-chosen={isChosen}>
                <Cells index={index} record={record} address={addressOf(record)} isChosen={isChosen} />
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="below" ref={end}>
        <span role="status">
          {word('factsShown', plainNumber(Math.min(count, entries.length)), plainNumber(entries.length))}
        </span>
        {!isWhole && <Button onPress={more}>{word('factsShowMore')}</Button>}
      </div>
    </>
  );
}
