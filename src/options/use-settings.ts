import { useCallback, useEffect, useState } from 'preact/hooks';
import { readStoredSettings, type StoredSettings } from '../settings/read.ts';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/watch.ts';
import { updateSettings } from '../settings/write.ts';

export type SaveState = { name: 'saved'; overflowCount: number } | { name: 'failed' };

export interface SettingsModel {
  /** `null` until they are read. */
  stored: StoredSettings | null;
  save: SaveState;
  /** Changes the settings, here and in all other windows. */
  change: (change: (settings: Settings) => Settings) => Promise<void>;
}

/** The settings as they are stored now, whoever changes them. */
export function useSettings(): SettingsModel {
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [save, setSave] = useState<SaveState>({ name: 'saved', overflowCount: 0 });

  useEffect(() => {
    const stop = new AbortController();
    const refresh = () => void readStoredSettings().then(setStored);
    refresh();
    watchSettings(stop.signal, refresh);
    return () => stop.abort();
  }, []);

  const change = useCallback(async (changed: (settings: Settings) => Settings) => {
    try {
      const { overflowCount } = await updateSettings(changed);
      setSave({ name: 'saved', overflowCount });
    } catch {
      setSave({ name: 'failed' });
    }
    setStored(await readStoredSettings());
  }, []);

  return { stored, save, change };
}
