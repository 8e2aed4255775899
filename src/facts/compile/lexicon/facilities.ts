import type { FacilityRole, FacilitySource } from '../../../detect/lexicon/source.ts';
import type { Facility, Party } from '../../records.ts';

/** What detection knows of each facility: whose it is, how large, how well known. */
export function facilitySources(facilities: Facility[]): FacilitySource[] {
  const byRenown = facilities.toSorted((a, b) => renown(b) - renown(a));
  const rankOf = new Map(byRenown.map((facility, rank) => [facility.id, rank]));
  return facilities.map(facility => {
    const powers = [...new Set(facility.power.map(figure => figure.megawatts))];
    return {
      id: facility.id,
      kind: facility.kind,
      companies: companiesOf(facility),
      megawatts: Math.max(0, ...powers),
      powers,
      rank: rankOf.get(facility.id) ?? facilities.length,
    };
  });
}

/** Grows with size and with how much is written of it: doubling the power counts as one more source. */
function renown(facility: Facility): number {
  const megawatts = Math.max(0, ...facility.power.map(figure => figure.megawatts));
  return Math.log2(1 + megawatts) + facility.sources.length + facility.timeline.length / 2;
}

function companiesOf(facility: Facility): FacilitySource['companies'] {
  const inRole = (role: FacilityRole, party: Party | undefined) =>
    party && 'company' in party ? [{ company: party.company, role }] : [];
  return [
    ...inRole('operator', facility.operator),
    ...inRole('owner', facility.owner),
    ...inRole('developer', facility.developer),
    ...facility.tenants.flatMap(tenant => inRole('tenant', tenant)),
  ];
}
