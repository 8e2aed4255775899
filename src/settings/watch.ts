import { browser, type Storage } from '../platform/browser.ts';
import { LOCAL_KEY, OVERFLOW_KEY, SYNC_KEYS } from './items.ts';
import { readSettings } from './read.ts';
import { readSessionOff, SESSION_KEY } from './session.ts';
import type { Settings } from './settings.ts';

const WATCHED = new Set([...SYNC_KEYS, LOCAL_KEY, OVERFLOW_KEY, SESSION_KEY]);

/**
 * Calls the listener with the settings and the hosts that are off for this session after each change of either, from
 * whatever window or device, until the signal aborts. One write to several items is told once or more often, the last
 * time with what holds then.
 */
export function watchSettings(
  signal: AbortSignal,
  listener: (settings: Settings, sessionOff: ReadonlySet<string>) => void,
): void {
  let latest = 0;
  const onChanged = async (changes: Record<string, Storage.StorageChange>): Promise<void> => {
    if (!Object.keys(changes).some(key => WATCHED.has(key))) return;
    const turn = ++latest;
    const [settings, sessionOff] = await Promise.all([readSettings(), readSessionOff()]);
    // A later change overtook this one: its own reading tells more.
    if (turn === latest && !signal.aborted) listener(settings, sessionOff);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    () => {
      try {
        browser.storage.onChanged.removeListener(onChanged);
      } catch {
        // The context is gone, and the listener with it.
      }
    },
    { once: true },
  );
}
