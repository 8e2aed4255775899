import { useEffect, useState } from 'preact/hooks';
import type { BaseMap, MapKey } from '../../../lookup/index.ts';
import { loadMap } from '../../../shipped/facts.ts';

/** A drawn map: `undefined` until it is read, `null` where none was drawn. */
export function useBaseMap(key: MapKey): BaseMap | null | undefined {
  const [read, setRead] = useState<{ key: MapKey; base: BaseMap | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadMap(key).then(base => isCurrent && setRead({ key, base }));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return read?.key === key ? read.base : undefined;
}
