import { useEffect, useState } from 'preact/hooks';

/**
 * The section that the address names after its `#`, which may go on after a `/` or a `?`, so that other surfaces can
 * link to a section, and back and forward work.
 *
 * @param sections the first is shown where the address names none
 */
export function useSection<Section extends string>(sections: readonly [Section, ...Section[]]): Section {
  const [section, setSection] = useState(() => sectionOf(sections));
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setSection(sectionOf(sections)), { signal: stop.signal });
    return () => stop.abort();
  }, [sections]);
  return section;
}

function sectionOf<Section extends string>(sections: readonly [Section, ...Section[]]): Section {
  const named = location.hash.slice(1).split(/[/?]/)[0];
  return sections.find(section => section === named) ?? sections[0];
}
