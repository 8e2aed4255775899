import { useEffect, useState } from 'preact/hooks';

/** What is looked for among the sites: at first, and whenever the address changes, what `#sites?q=` asks for. */
export function useSearchOfAddress(): [search: string, setSearch: (search: string) => void] {
  const [search, setSearch] = useState(searchOfAddress);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setSearch(searchOfAddress()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return [search, setSearch];
}

function searchOfAddress(): string {
  const query = location.hash.split('?')[1] ?? '';
  return new URLSearchParams(query).get('q') ?? '';
}
