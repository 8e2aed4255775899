import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchSettings } from '../settings/watch.ts';
import { readTab } from '../tab/read.ts';
import type { TabFacts } from '../tab/state.ts';
import { currentTab, followTab } from './follow-tab.ts';

export interface PanelModel {
  /** `undefined` until the first answer, `null` where no tab is in front. */
  facts: TabFacts | null | undefined;
  /** Whether the last thing that the reader asked for could not be done. */
  failed: boolean;
  /** Does what a control is for, and shows what came of it. */
  act: (action: () => Promise<unknown>) => Promise<void>;
}

/** The panel's live view of the tab in front. */
export function usePanel(): PanelModel {
  const [facts, setFacts] = useState<PanelModel['facts']>(undefined);
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const turn = ++latest.current;
    const tab = await currentTab().catch(() => null);
    const read = tab && (await readTab(tab).catch(() => null));
    // A slow page's answer must not stand for the tab that came to the front meanwhile.
    if (turn === latest.current) setFacts(read?.facts ?? null);
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    void refresh();
    followTab(stop.signal, () => void refresh());
    watchSettings(stop.signal, () => void refresh());
    return () => stop.abort();
  }, [refresh]);

  const act = useCallback(
    async (action: () => Promise<unknown>) => {
      try {
        await action();
        setFailed(false);
      } catch {
        setFailed(true);
      }
      await refresh();
    },
    [refresh],
  );

  return { facts, failed, act };
}
