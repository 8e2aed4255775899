import type { CompanyId } from '../facts/ids.ts';
import type { Deal, Facility, Party } from '../facts/records.ts';
import type { DealLine, FacilityContent, FacilityLine, PartyLine, SourceLine } from './content.ts';
import type { FactIndex } from './fact-index.ts';
import { compareDates } from './partial-date.ts';
import { rankSources, sourceLine } from './sources.ts';

/** The name of a party, with the id where it has a record. */
export function partyLine(index: FactIndex, party: Party): PartyLine {
  if ('name' in party) return { name: party.name };
  const name = index.companies.get(party.company)?.name;
  return name === undefined ? { name: party.company } : { name, company: party.company };
}

/** The source of a record's newest event, else its best source. */
function newestSource(index: FactIndex, record: Pick<Deal, 'timeline' | 'sources'>): SourceLine {
  const newest = record.timeline.toSorted((a, b) => compareDates(b.date, a.date))[0];
  return newest === undefined ? rankSources(index, record.sources)[0]! : sourceLine(index, newest.source);
}

/** One row for a deal; `own` is the company whose card it stands on and is left out of the parties. */
export function dealLine(index: FactIndex, deal: Deal, own: CompanyId | null): DealLine {
  const others = deal.parties
    .filter(({ party }) => !('company' in party && party.company === own))
    .map(({ party }) => partyLine(index, party));
  const formerly = (index.replacedBy.get(deal.id) ?? []).find(
    replaced => replaced.value !== undefined,
  )?.value;
  return {
    deal: deal.id,
    others,
    label: deal.label,
    value: deal.value,
    formerly,
    status: deal.status,
    statusAsOf: deal.statusAsOf,
    source: newestSource(index, deal),
  };
}

/** The parties of a facility by role, each once under its most telling role. */
export function facilityParties(index: FactIndex, facility: Facility): FacilityContent['parties'] {
  const roles = [
    ...facility.tenants.map(party => ({ role: 'tenant' as const, party })),
    ...(facility.operator ? [{ role: 'operator' as const, party: facility.operator }] : []),
    ...(facility.owner ? [{ role: 'owner' as const, party: facility.owner }] : []),
    ...(facility.developer ? [{ role: 'developer' as const, party: facility.developer }] : []),
  ];
  return roles.map(({ role, party }) => ({ role, party: partyLine(index, party) }));
}

/** One row for a facility. */
export function facilityLine(index: FactIndex, facility: Facility): FacilityLine {
  return {
    facility: facility.id,
    name: facility.name,
    parties: facilityParties(index, facility),
    kind: facility.kind,
    status: facility.status,
    statusAsOf: facility.statusAsOf,
    source: newestSource(index, facility),
  };
}
