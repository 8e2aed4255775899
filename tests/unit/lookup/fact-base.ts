import type {
  CompanyId,
  DealId,
  FacilityId,
  PartialDate,
  PublisherId,
  YardstickId,
} from '../../../src/facts/ids.ts';
import type { Company, Deal, Facility, FactBase } from '../../../src/facts/records.ts';
import { type FactIndex, indexFacts } from '../../../src/lookup/fact-index.ts';
import type { ArticleContext } from '../../../src/lookup/question.ts';

/** Invented records: small enough to see in a test what must follow from them. */
export const date = (text: string): PartialDate => text as PartialDate;
export const company = (id: string): CompanyId => id as CompanyId;
export const facility = (id: string): FacilityId => id as FacilityId;
export const deal = (id: string): DealId => id as DealId;

export function makeCompany(id: string, more: Partial<Company> = {}): Company {
  return {
    id: company(id),
    name: id.toUpperCase(),
    kind: 'cloud',
    role: `${id} rents out computers.`,
    brief: `${id} rents out computers.`,
    tickers: [],
    people: [],
    figures: [],
    aliases: [],
    notes: [],
    sources: [0],
    ...more,
  };
}

export function makeDeal(id: string, parties: string[], more: Partial<Deal> = {}): Deal {
  return {
    id: deal(id),
    title: `The deal ${id}`,
    label: id,
    kind: 'compute',
    parties: parties.map(party => ({ party: { company: company(party) }, role: 'partner' })),
    parts: [],
    announced: date('2025-06-01'),
    status: 'signed',
    statusAsOf: date('2025-06-01'),
    facilities: [],
    summary: '',
    timeline: [],
    notes: [],
    sources: [0],
    ...more,
  };
}

export function makeFacility(id: string, operator: string, more: Partial<Facility> = {}): Facility {
  return {
    id: facility(id),
    name: id,
    kind: 'datacenter',
    landmark: id,
    role: '',
    place: { region: 'Texas', country: 'US', latitude: 32, longitude: -99, precision: 'locality' },
    operator: { company: company(operator) },
    tenants: [],
    status: 'operational',
    statusAsOf: date('2026-01'),
    power: [],
    cost: [],
    chips: [],
    timeline: [],
    aliases: [],
    notes: [],
    sources: [0],
    ...more,
  };
}

const publisher = (kind: FactBase['publishers'][PublisherId]['kind']) => ({
  name: kind,
  domain: `${kind}.example`,
  kind,
});

/** Source 0 is secondary and of 2026, 1 primary and of 2024, 2 a wire of 2025. */
export function makeIndex(parts: Partial<FactBase>): FactIndex {
  return indexFacts({
    version: 1,
    factsUpTo: date('2026-09'),
    publishers: {
      ['digest' as PublisherId]: publisher('secondary'),
      ['filing' as PublisherId]: publisher('primary'),
      ['agency' as PublisherId]: publisher('wire'),
    },
    sources: [
      {
        publisher: 'digest' as PublisherId,
        title: 'Digest',
        url: 'https://secondary.example/',
        date: date('2026-02'),
      },
      {
        publisher: 'filing' as PublisherId,
        title: 'Filing',
        url: 'https://primary.example/',
        date: date('2024-05'),
      },
      {
        publisher: 'agency' as PublisherId,
        title: 'Report',
        url: 'https://wire.example/',
        date: date('2025-03'),
      },
    ],
    companies: [],
    facilities: [],
    deals: [],
    yardsticks: [],
    rates: [],
    ...parts,
  });
}

export function makeYardstick(landmark: string, value: number, period?: 'year') {
  return {
    id: landmark as YardstickId,
    landmark,
    what: landmark,
    value,
    unit: 'USD' as const,
    period,
    asOf: date('2025'),
    source: 1,
  };
}

export function articleOf(published: string | null, companies: string[] = []): ArticleContext {
  return {
    published: published === null ? null : date(published),
    companies: companies.map(company),
    facilities: [],
    deals: [],
  };
}
