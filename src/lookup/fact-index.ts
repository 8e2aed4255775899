import type { CompanyId, DealId, FacilityId } from '../facts/ids.ts';
import type { Company, Deal, Facility, FactBase, Party } from '../facts/records.ts';

/** The fact base with the ways into it that cards need; built once when the facts are loaded. */
export interface FactIndex {
  factBase: FactBase;
  companies: ReadonlyMap<CompanyId, Company>;
  facilities: ReadonlyMap<FacilityId, Facility>;
  deals: ReadonlyMap<DealId, Deal>;
  dealsOf: ReadonlyMap<CompanyId, readonly Deal[]>;
  facilitiesOf: ReadonlyMap<CompanyId, readonly Facility[]>;
  /** Deal → the deals and plans that it took the place of. */
  replacedBy: ReadonlyMap<DealId, readonly Deal[]>;
}

/** Appends `value` to the list that stands under `key`. */
function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** The companies with a record that stand in any role at a facility. */
export function companiesAt(facility: Facility): CompanyId[] {
  const parties: (Party | undefined)[] = [
    facility.operator,
    facility.owner,
    facility.developer,
    ...facility.tenants,
  ];
  return parties.flatMap(party => (party !== undefined && 'company' in party ? [party.company] : []));
}

/** Indexes a checked fact base. */
export function indexFacts(factBase: FactBase): FactIndex {
  const dealsOf = new Map<CompanyId, Deal[]>();
  const replacedBy = new Map<DealId, Deal[]>();
  for (const deal of factBase.deals) {
    for (const { party } of deal.parties) if ('company' in party) append(dealsOf, party.company, deal);
    if (deal.supersededBy !== undefined) append(replacedBy, deal.supersededBy, deal);
  }
  const facilitiesOf = new Map<CompanyId, Facility[]>();
  for (const facility of factBase.facilities)
    for (const company of companiesAt(facility)) append(facilitiesOf, company, facility);
  return {
    factBase,
    companies: new Map(factBase.companies.map(company => [company.id, company])),
    facilities: new Map(factBase.facilities.map(facility => [facility.id, facility])),
    deals: new Map(factBase.deals.map(deal => [deal.id, deal])),
    dealsOf,
    facilitiesOf,
    replacedBy,
  };
}
