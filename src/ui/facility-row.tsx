/** A facility in two lines: name and status, for whom and as of when; numbered where a map beside it is. */
import type { FacilityLine, MapPin, PartyLine } from '../lookup/index.ts';
import { word } from '../words/words.ts';
import { facilityKindText } from './labels.ts';
import { useOpener } from './opener.ts';
import { partyText } from './party-name.tsx';
import { SourceDate } from './source-date.tsx';
import { StatusBadge } from './status-glyph.tsx';
import { trusted } from './trusted.ts';

type Role = FacilityLine['parties'][number]['role'];

/** “For OpenAI, run by Oracle”; its kind where no party is known. */
function facilityPartiesText({ parties, kind }: Pick<FacilityLine, 'parties' | 'kind'>): string {
  const by = (role: Role): PartyLine[] => parties.filter(one => one.role === role).map(({ party }) => party);
  const tenants = by('tenant');
  const named = new Set(tenants.map(({ name }) => name));
  const rest = (['operator', 'owner', 'developer'] as const).flatMap(role => {
    const others = by(role).filter(({ name }) => !named.has(name));
    return others.length > 0 ? [{ role, others }] : [];
  })[0];
  const keys = { operator: 'partiesRunBy', owner: 'partiesOwnedBy', developer: 'partiesBy' } as const;
  const phrases = [
    ...(tenants.length > 0 ? [word('partiesFor', partyText(tenants.slice(0, 2)))] : []),
    ...(rest ? [word(keys[rest.role], partyText(rest.others.slice(0, 2)))] : []),
  ];
  if (phrases.length === 0) return facilityKindText(kind);
  const text = phrases.join(', ');
  return text[0]!.toLocaleUpperCase() + text.slice(1);
}

interface Props {
  facility: FacilityLine;
  /** Whether the list has a column of numbers. */
  numbered: boolean;
  pin?: MapPin;
}

function FacilityRow({ facility, numbered, pin }: Props) {
  const opener = useOpener();
  const { name } = facility;
  const vague = pin && pin.precision !== 'site' && pin.precision !== 'locality';
  return (
    <div class={numbered ? 'facility facility-numbered' : 'facility'}>
      {numbered &&
        (pin ? <span class={vague ? 'number number-vague' : 'number'}>{pin.number}</span> : <span />)}
      {opener ? (
        <button type="button" class="name" onClick={trusted(() => opener.facility(facility.facility, name))}>
          {name}
        </button>
      ) : (
        <span class="name">{name}</span>
      )}
      <span class="end">
        <StatusBadge status={facility.status} />
      </span>
      {numbered && <span />}
      <span class="second">{facilityPartiesText(facility)}</span>
      <span class="end">
        <SourceDate source={facility.source} date={facility.statusAsOf} />
      </span>
    </div>
  );
}

interface RowsProps {
  facilities: readonly FacilityLine[];
  /** Pins of the map beside the list, by their numbers. */
  pins?: readonly MapPin[];
}

export function FacilityRows({ facilities, pins }: RowsProps) {
  return (
    <>
      {facilities.map((facility, at) => (
        <FacilityRow
          key={facility.facility}
          facility={facility}
          numbered={pins !== undefined}
          pin={pins?.find(({ number }) => number === at + 1)}
        />
      ))}
    </>
  );
}
