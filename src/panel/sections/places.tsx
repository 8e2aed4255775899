import type { FacilityContent, MapPin } from '../../lookup/index.ts';
import { placeText } from '../../ui/format/place.ts';
import { powerText } from '../../ui/format/power.ts';
import { LocatorMap } from '../../ui/map/locator-map.tsx';
import { SourceDate } from '../../ui/source-date.tsx';
import { StatusBadge } from '../../ui/status-glyph.tsx';
import { word } from '../../words/words.ts';
import type { KnownPlace, OpenPlace, PageView } from '../page-view.ts';
import { Row } from './row.tsx';
import { Section } from './section.tsx';

const SHOWN = 5;

interface Props {
  view: PageView;
  onGoTo: (mark: number) => void;
}

/** The page's places on a numbered map and as a list. */
export function Places({ view: { places, openPlaces, summary }, onGoTo }: Props) {
  const rows = [...places, ...openPlaces];
  const { map } = summary;
  const pinOf = (place: KnownPlace) =>
    map?.pins.find(({ number }) => number === summary.facilities.indexOf(place.line) + 1);
  return (
    <Section
      heading={word('panelPlaces')}
      count={rows.length}
      rows={rows}
      shown={SHOWN}
      render={shown => (
        <ul class="things">
          {shown.map(place =>
            'line' in place ? (
              <Known key={place.mark} place={place} pin={pinOf(place)} onGoTo={onGoTo} />
            ) : (
              <Open key={place.mark} place={place} onGoTo={onGoTo} />
            ),
          )}
        </ul>
      )}
    >
      {map && (
        <div class="part-map">
          <LocatorMap map={map} name={word('panelPlaces')} />
        </div>
      )}
    </Section>
  );
}

function Known({ place, pin, onGoTo }: { place: KnownPlace; pin?: MapPin; onGoTo: Props['onGoTo'] }) {
  const { line, mark, power } = place;
  const isVague = pin && pin.precision !== 'site' && pin.precision !== 'locality';
  const dated = power.running;
  return (
    <Row
      name={line.name}
      mark={mark}
      onGoTo={onGoTo}
      pin={pin ? <span class={isVague ? 'number number-vague' : 'number'}>{pin.number}</span> : ''}
      detail={placeText(
        { ...place.place, county: place.place.locality ? undefined : place.place.county },
        line.name,
      )}
      end={<StatusBadge status={line.status} />}
      endDetail={
        <>
          {dated && `${runningText(power)}, `}
          <SourceDate source={dated?.source ?? line.source} date={dated?.asOf ?? line.statusAsOf} />
        </>
      }
    >
      {line.name}
    </Row>
  );
}

function runningText({ running, planned, contracted }: FacilityContent['power']): string {
  const whole = planned ?? contracted;
  const shown = powerText(running!.value);
  return whole && whole.value > running!.value ? word('factsPowerOf', shown, powerText(whole.value)) : shown;
}

function Open({ place, onGoTo }: { place: OpenPlace; onGoTo: Props['onGoTo'] }) {
  return (
    <Row
      name={place.text}
      mark={place.mark}
      onGoTo={onGoTo}
      pin=""
      detail={word('panelMayBeSites', place.facilities.length)}
    >
      {place.text}
    </Row>
  );
}
