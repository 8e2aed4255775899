/** What an editor wants to know of the fact base at a glance: how much, how old, how well sourced. */
import type { PartialDate } from './ids.ts';
import type { FactBase, PublisherKind, SourceIndex } from './records.ts';

/** A dated fact, named as an editor would look for it. */
export interface DatedFact {
  /** `companies/openai` and the like. */
  record: string;
  what: string;
  asOf: PartialDate;
}

/** Every figure and status that ages. */
export function datedFacts(factBase: FactBase): DatedFact[] {
  const ofCompanies = factBase.companies.flatMap(company =>
    company.figures.map(({ label, asOf }) => ({ record: `companies/${company.id}`, what: label, asOf })),
  );
  const ofFacilities = factBase.facilities.flatMap(facility => {
    const record = `facilities/${facility.id}`;
    return [
      { record, what: `status ${facility.status}`, asOf: facility.statusAsOf },
      ...facility.power.map(({ stage, asOf }) => ({ record, what: `${stage} power`, asOf })),
      ...facility.cost.map(({ asOf }) => ({ record, what: 'cost', asOf })),
      ...facility.chips.map(({ what, asOf }) => ({ record, what, asOf })),
    ];
  });
  const ofDeals = factBase.deals.map(deal => ({
    record: `deals/${deal.id}`,
    what: `status ${deal.status}`,
    asOf: deal.statusAsOf,
  }));
  return [...ofCompanies, ...ofFacilities, ...ofDeals];
}

/** Whole months from a date to `today`; a date of a year or month counts from its last day. */
export function ageInMonths(date: PartialDate, today: Date): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return Math.max(0, (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month);
}

/** The ages, in months, that a quarter, half and three quarters of the facts do not exceed. */
export function ageQuartiles(facts: DatedFact[], today: Date): [number, number, number] {
  const ages = facts.map(fact => ageInMonths(fact.asOf, today)).sort((a, b) => a - b);
  const at = (share: number): number => ages[Math.floor(share * (ages.length - 1))] ?? 0;
  return [at(0.25), at(0.5), at(0.75)];
}

/** Records whose only source retells what others found. */
export function restingOnOneSecondarySource(factBase: FactBase): string[] {
  const kindOf = (index: SourceIndex): PublisherKind | undefined => {
    const publisher = factBase.sources[index]?.publisher;
    return publisher && factBase.publishers[publisher]?.kind;
  };
  const records = [
    ...factBase.companies.map(({ id, sources }) => ({ record: `companies/${id}`, sources })),
    ...factBase.facilities.map(({ id, sources }) => ({ record: `facilities/${id}`, sources })),
    ...factBase.deals.map(({ id, sources }) => ({ record: `deals/${id}`, sources })),
  ];
  return records
    .filter(({ sources }) => sources.length === 1 && sources.every(index => kindOf(index) === 'secondary'))
    .map(({ record }) => record);
}

/** Sources by the kind of their publisher. */
export function sourcesByKind(factBase: FactBase): Map<PublisherKind, number> {
  const counts = new Map<PublisherKind, number>();
  for (const { publisher } of factBase.sources) {
    const kind = factBase.publishers[publisher]?.kind;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Publishers that no source names any more. */
export function unnamedPublishers(factBase: FactBase): string[] {
  const named = new Set<string>(factBase.sources.map(({ publisher }) => publisher));
  return Object.keys(factBase.publishers).filter(id => !named.has(id));
}
