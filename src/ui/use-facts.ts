import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Facts, loadFacts } from '../shipped/facts.ts';

export type LoadedFacts = { name: 'loading' } | { name: 'failed' } | { name: 'ready'; facts: Facts };

/** The facts, read when they are first needed, and a way to try once more. */
export function useFacts(): [LoadedFacts, retry: () => void] {
  const [loaded, setLoaded] = useState<LoadedFacts>({ name: 'loading' });
  const read = useCallback(() => {
    setLoaded({ name: 'loading' });
    void loadFacts().then(
      facts => setLoaded({ name: 'ready', facts }),
      () => setLoaded({ name: 'failed' }),
    );
  }, []);
  useEffect(read, [read]);
  return [loaded, read];
}
