import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchSettings } from '../settings/watch.ts';
import { frontTab, type ReadFacts, readTab } from '../tab/read.ts';
import { type Action, useAction } from '../ui/use-action.ts';

/** How often the page is asked what it has found, in milliseconds: fast enough to seem live, and no load. */
const REFRESH_INTERVAL = 500;

export interface PopupModel extends Action {
  /** `null` until the first answer. */
  read: ReadFacts | null;
}

/** The popup's live view of the tab: read at once, after each action and change of settings, and from time to time. */
export function usePopup(): PopupModel {
  const [read, setRead] = useState<ReadFacts | null>(null);

  const refresh = useCallback(async () => {
    const tab = await frontTab().catch(() => null);
    const facts = tab && (await readTab(tab).catch(() => null));
    if (facts) setRead(facts);
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    void refresh();
    watchSettings(stop.signal, () => void refresh());
    const timer = setInterval(() => void refresh(), REFRESH_INTERVAL);
    stop.signal.addEventListener('abort', () => clearInterval(timer));
    return () => stop.abort();
  }, [refresh]);

  const { failed, act } = useAction(refresh);

  return { read, failed, act };
}
