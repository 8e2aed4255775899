import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchSettings } from '../settings/watch.ts';
import { readTab } from '../tab/read.ts';
import type { TabFacts } from '../tab/state.ts';
import { type Action, useAction } from '../ui/use-action.ts';
import { currentTab, followTab } from './follow-tab.ts';

/** A page that has just loaded answers once its content script has run; a silent one is asked this often again. */
const RETRIES = 4;
/** Between one try and the next, in milliseconds. */
const RETRY_DELAY = 500;

export interface PanelModel extends Action {
  /** `undefined` until the first answer, `null` where no tab is in front. */
  facts: TabFacts | null | undefined;
}

/** The panel's live view of the tab in front. */
export function usePanel(): PanelModel {
  const [facts, setFacts] = useState<PanelModel['facts']>(undefined);
  const latest = useRef(0);

  const refresh = useCallback(async (retries = RETRIES): Promise<void> => {
    const turn = ++latest.current;
    const tab = await currentTab().catch(() => null);
    const read = tab && (await readTab(tab).catch(() => null));
    // A slow page's answer must not stand for the tab that came to the front meanwhile.
    if (turn !== latest.current) return;
    setFacts(read?.facts ?? null);
    if (read?.facts.report !== null || retries === 0) return;
    await new Promise(resolve => setTimeout(resolve, RETRY_DELAY));
    if (turn === latest.current) await refresh(retries - 1);
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    void refresh();
    followTab(stop.signal, () => void refresh());
    watchSettings(stop.signal, () => void refresh());
    return () => {
      stop.abort();
      // What is still on its way is for nobody.
      latest.current++;
    };
  }, [refresh]);

  // The panel shows a slow page's answer whenever it comes.
  const refreshLater = useCallback(() => void refresh(), [refresh]);
  const { failed, act } = useAction(refreshLater);

  return { facts, failed, act };
}
