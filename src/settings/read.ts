import { browser } from '../platform/browser.ts';
import { joinItems, LOCAL_KEY, OVERFLOW_KEY, SYNC_KEYS } from './items.ts';
import { migrate } from './migrations.ts';
import { parseSettings } from './schema.ts';
import type { Settings } from './settings.ts';

/** Settings, and what is to be said of how they are stored. */
export interface StoredSettings {
  settings: Settings;
  /** Paths of stored values that were broken and now have their defaults. */
  replaced: string[];
  /** `local` where sync could not be written and this device keeps its own settings. */
  place: 'sync' | 'local';
  /** Another device wrote them with a later version; what this version does not know is not shown. */
  newer: boolean;
}

/** Reads the settings. Never rejects: where storage fails, the defaults hold. */
export async function readSettings(): Promise<Settings> {
  return (await readStoredSettings()).settings;
}

/** As `readSettings`, with what was wrong. */
export async function readStoredSettings(): Promise<StoredSettings> {
  const [sync, local] = await Promise.all([
    getItems(browser.storage.sync, [...SYNC_KEYS]),
    getItems(browser.storage.local, [LOCAL_KEY, OVERFLOW_KEY]),
  ]);
  const isLocal = local[LOCAL_KEY] !== undefined;
  const migrated = migrate(isLocal ? local[LOCAL_KEY] : joinItems(sync, local[OVERFLOW_KEY]));
  return { ...parseSettings(migrated.stored), place: isLocal ? 'local' : 'sync', newer: migrated.newer };
}

interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
}

async function getItems(area: Area, keys: string[]): Promise<Record<string, unknown>> {
  try {
    return await area.get(keys);
  } catch {
    // Sync can be off by policy, and an orphaned content script has no storage: both go on with what there is.
    return {};
  }
}
