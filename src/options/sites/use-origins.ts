import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';

/** The match patterns that the browser lets us read, as they change here or in the browser's own pages. */
export function useOrigins(): readonly string[] {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => void browser.permissions.getAll().then(all => setOrigins(all.origins ?? []));
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return origins;
}
