import { useEffect, useState } from 'preact/hooks';
import type { CompanyId, DealId, FacilityId } from '../facts/ids.ts';
import type { FactIndex } from '../lookup/index.ts';
import { browser, type Storage } from '../platform/browser.ts';
import { PANEL_FOCUS_KEY } from '../platform/panel.ts';
import type { RecordReference } from '../ui/record/reference.ts';

/** The record that the panel shows instead of the page, as a card asked for it or the reader chose it. */
export function useFocus(
  index: FactIndex,
): [RecordReference | null, show: (record: RecordReference | null) => void] {
  const [record, show] = useState<RecordReference | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const take = (asked: unknown) => {
      if (typeof asked !== 'string') return;
      show(recordOf(index, asked));
      // Asked for once: the panel that opens next shows its page again.
      void browser.storage.session.remove(PANEL_FOCUS_KEY);
    };
    const onChanged = (changes: Record<string, Storage.StorageChange>) =>
      take(changes[PANEL_FOCUS_KEY]?.newValue);
    void browser.storage.session.get(PANEL_FOCUS_KEY).then(stored => take(stored[PANEL_FOCUS_KEY]));
    browser.storage.onChanged.addListener(onChanged);
    stop.signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
    return () => stop.abort();
  }, [index]);
  return [record, show];
}

/** Cards ask by id alone. */
export function recordOf({ companies, facilities, deals }: FactIndex, id: string): RecordReference | null {
  if (companies.has(id as CompanyId)) return { kind: 'company', id: id as CompanyId };
  if (facilities.has(id as FacilityId)) return { kind: 'facility', id: id as FacilityId };
  if (deals.has(id as DealId)) return { kind: 'deal', id: id as DealId };
  return null;
}
