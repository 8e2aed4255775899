import { browser, type Runtime, type Tabs } from '../platform/browser.ts';
import { frontTab } from '../tab/read.ts';

/** Changes that neither the browser nor the page tells of, such as a new date in the page, are seen after this long. */
const REFRESH_INTERVAL = 2000;

/** The tab that an address names where the panel is shown as a page of its own, or `null`. */
function namedTab(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? null : Number(named);
}

/** The tab that the panel is about now; `null` where there is none. */
export async function currentTab(): Promise<Tabs.Tab | null> {
  const named = namedTab();
  return named === null ? frontTab() : browser.tabs.get(named).catch(() => null);
}

/**
 * Calls `changed` when the tab in front or its page may have changed, until the signal aborts: another tab is brought
 * to the front, a page loads, a page tells that it found more; and from time to time while the panel is in sight.
 */
export function followTab(signal: AbortSignal, changed: () => void): void {
  const whenVisible = () => document.visibilityState !== 'hidden' && changed();
  const onTab = () => changed();
  const onMessage = (message: unknown): undefined => {
    // The count goes to all of our pages; only the background answers it.
    if ((message as { name?: unknown } | null)?.name === 'page/counted') changed();
  };
  browser.tabs.onActivated.addListener(onTab);
  browser.tabs.onUpdated.addListener(onTab);
  browser.runtime.onMessage.addListener(onMessage as unknown as Runtime.OnMessageListener);
  document.addEventListener('visibilitychange', whenVisible, { signal });
  const timer = setInterval(whenVisible, REFRESH_INTERVAL);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      browser.tabs.onActivated.removeListener(onTab);
      browser.tabs.onUpdated.removeListener(onTab);
      browser.runtime.onMessage.removeListener(onMessage as unknown as Runtime.OnMessageListener);
    },
    { once: true },
  );
}
