import { browser } from '../platform/browser.ts';
import { LOCAL_KEY, OVERFLOW_KEY, SYNC_KEYS, splitSettings } from './items.ts';
import { withSettingsLock } from './lock.ts';
import { readStoredSettings } from './read.ts';
import type { Settings } from './settings.ts';

/** Where a change went, for the reader to be told. */
export interface WriteOutcome {
  /** `local`: sync could not take it, and this device keeps its own settings until it can. */
  place: 'sync' | 'local';
  /** Rules and hosts that are too many for sync and stay on this device. */
  overflowCount: number;
  settings: Settings;
}

/**
 * Changes the settings as they are stored now, not as the caller last saw them, so that two windows never undo each
 * other. Only items that differ are written. For pages of the extension and the background alone; content scripts ask
 * the background.
 *
 * @throws where neither sync nor local storage can be written; nothing is changed then
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<WriteOutcome> {
  return withSettingsLock(async () => {
    const stored = await readStoredSettings();
    const settings = change(stored.settings);
    if (stored.newer) {
      // Writing to sync would take from the other device what only its later version knows.
      await browser.storage.local.set({ [LOCAL_KEY]: settings });
      return { place: 'local', overflowCount: 0, settings };
    }
    return write(settings);
  });
}

async function write(settings: Settings): Promise<WriteOutcome> {
  const { sync, overflow, overflowCount } = splitSettings(settings);
  try {
    if (overflow) await browser.storage.local.set({ [OVERFLOW_KEY]: overflow });
    await writeDifference(sync);
    await browser.storage.local.remove(overflow ? [LOCAL_KEY] : [LOCAL_KEY, OVERFLOW_KEY]);
    return { place: 'sync', overflowCount, settings };
  } catch {
    // Over quota, too many writes in a minute, or sync is off by policy.
    await browser.storage.local.set({ [LOCAL_KEY]: settings });
    return { place: 'local', overflowCount: 0, settings };
  }
}

async function writeDifference(next: Record<string, unknown>): Promise<void> {
  const present = await browser.storage.sync.get([...SYNC_KEYS]);
  const changed = Object.entries(next).filter(
    ([key, item]) => JSON.stringify(item) !== JSON.stringify(present[key]),
  );
  const gone = Object.keys(present).filter(key => !Object.hasOwn(next, key));
  // New before old: cut off in between, a rule stands twice rather than nowhere.
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
  if (gone.length > 0) await browser.storage.sync.remove(gone);
}
