import { useCallback, useEffect, useState } from 'preact/hooks';
import { readStoredSettings, type StoredSettings } from '../settings/read.ts';
import type { Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/watch.ts';
import { updateSettings } from '../settings/write.ts';

export interface SettingsModel {
  /** `null` until they are read. */
  stored: StoredSettings | null;
  /** Whether the last change could not be saved. */
  hasFailed: boolean;
  /** Changes the settings, here and in all other windows; gives whether they could be saved. */
  change: (change: (settings: Settings) => Settings) => Promise<boolean>;
}

/** The settings as they are stored now, whoever changes them. */
export function useSettings(): SettingsModel {
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const refresh = () => void readStoredSettings().then(setStored);
    refresh();
    watchSettings(stop.signal, refresh);
    return () => stop.abort();
  }, []);

  const change = useCallback(async (changed: (settings: Settings) => Settings) => {
    const isSaved = await updateSettings(changed).then(
      () => true,
      () => false,
    );
    setFailed(!isSaved);
    setStored(await readStoredSettings());
    return isSaved;
  }, []);

  return { stored, hasFailed, change };
}
