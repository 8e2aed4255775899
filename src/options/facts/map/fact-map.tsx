/** The facilities of the list on a map: by country, by state, and one by one. */
import { useState } from 'preact/hooks';
import type { Facility } from '../../../facts/records.ts';
import type { FactIndex, MapKey } from '../../../lookup/index.ts';
import { countryName } from '../../../ui/format/place.ts';
import type { RecordReference } from '../../../ui/record/reference.ts';
import { word } from '../../../words/words.ts';
import type { FactEntry } from '../search/entry.ts';
import { mapAround } from './clusters.ts';
import { MapView } from './map-view.tsx';
import { useBaseMap } from './use-base-map.ts';

interface Props {
  index: FactIndex;
  entries: readonly FactEntry[];
  chosen: RecordReference | null;
}

export function FactMap({ index, entries, chosen }: Props) {
  const facilities = entries.flatMap(({ record }) =>
    record.kind === 'facility' ? (index.facilities.get(record.id) ?? []) : [],
  );
  const [key, setKey] = useState<MapKey>(() => firstMap(facilities));
  const base = useBaseMap(key);
  return (
    <section class="fact-map" aria-label={word('factsMap')}>
      <ol class="map-path">
        {pathTo(key).map(step => (
          <li key={step}>
            <button type="button" aria-current={step === key || undefined} onClick={() => setKey(step)}>
              {mapName(step, base?.regionName)}
            </button>
          </li>
        ))}
      </ol>
      {base && (
        <MapView
          key={key}
          mapKey={key}
          base={base}
          facilities={facilities}
          chosen={chosen}
          onEnter={setKey}
        />
      )}
      {base === null && <p class="facts-message">{word('factsNoMap')}</p>}
    </section>
  );
}

/** The United States where all are there, else the world. */
function firstMap(facilities: readonly Facility[]): MapKey {
  return facilities.length > 0 && facilities.every(({ place }) => place.country === 'US') ? 'us' : 'world';
}

/** The maps from the world in to this one. */
function pathTo(key: MapKey): MapKey[] {
  const around = mapAround(key);
  return around === null ? [key] : [...pathTo(around), key];
}

function mapName(key: MapKey, drawnName: string | undefined): string {
  if (key === 'world') return word('factsWorld');
  if (key === 'us') return countryName('US');
  const country = /^country-(.+)$/.exec(key)?.[1];
  return country === undefined ? (drawnName ?? '') : countryName(country.toUpperCase());
}
