import { useEffect, useState } from 'preact/hooks';
import type { RecordReference } from '../../ui/record/reference.ts';
import { addressOf, type FactsRoute, readRoute } from './route.ts';

/** What the address asks for now. */
export function useRoute(): FactsRoute {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setRoute(readRoute(location.hash)), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return route;
}

/** Goes to a record, or with `null` back to none. */
export function showRecord(record: RecordReference | null): void {
  location.hash = record === null ? '#facts' : addressOf(record);
}
