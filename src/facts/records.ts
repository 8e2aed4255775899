/**
 * What the compile step makes of the YAML files, and what cards are made from. Every record was checked when
 * it was compiled, so whoever reads one may trust it.
 */
import type { CompanyId, DealId, FacilityId, PartialDate, PublisherId, YardstickId } from './ids.ts';

/** How near a publisher stands to what it reports; cards rank by this order. */
export type PublisherKind = 'primary' | 'wire' | 'press' | 'trade' | 'data-set' | 'secondary';

export interface Publisher {
  name: string;
  domain: string;
  kind: PublisherKind;
}

/** A page in which a fact was read. */
export interface Source {
  publisher: PublisherId;
  title: string;
  url: string;
  /** When the page was published, as far as known. */
  date: PartialDate;
}

/** Index into `FactBase.sources`. */
export type SourceIndex = number;

export type Qualifier = 'about' | 'up to' | 'at least' | 'more than' | 'less than' | 'nearly' | 'target';

/** A party to a deal or a facility: one with a record, or a plain name where the fact base has no record. */
export type Party = { company: CompanyId } | { name: string };

/** ISO 4217 code. */
export type Currency = string;

export interface DatedEvent {
  date: PartialDate;
  /** One plain sentence. */
  event: string;
  /** The same in at most 42 characters. */
  short: string;
  /** The same event recorded under several entities has the same key and counts once. */
  key?: string;
  source: SourceIndex;
}

export interface CompanyFigure {
  label: string;
  value: number;
  /** `USD`, `USD/yr`, `MW`, `GPU`, `people`, `%`, …; an ISO 4217 code (with or without `/yr`) is money. */
  unit: string;
  qualifier?: Qualifier;
  estimate?: boolean;
  asOf: PartialDate;
  note?: string;
  source: SourceIndex;
}

export interface Person {
  name: string;
  title: string;
  asOf: PartialDate;
  source: SourceIndex;
}

export type CompanyKind =
  | 'ai-lab'
  | 'cloud'
  | 'neocloud'
  | 'chipmaker'
  | 'foundry'
  | 'memory'
  | 'equipment'
  | 'server-maker'
  | 'networking'
  | 'datacenter-developer'
  | 'datacenter-operator'
  | 'utility'
  | 'nuclear'
  | 'power-equipment'
  | 'cooling'
  | 'investor'
  | 'government'
  | 'other';

export interface Company {
  id: CompanyId;
  name: string;
  kind: CompanyKind;
  /** What it does in AI infrastructure, one sentence. */
  role: string;
  /** The same in at most 110 characters, for a card's two lines. */
  brief: string;
  parent?: CompanyId;
  tickers: { exchange: string; symbol: string }[];
  headOffice?: { locality?: string; region?: string; country: string };
  founded?: number;
  website?: string;
  people: Person[];
  /** Most telling first. */
  figures: CompanyFigure[];
  /** Other spellings, for search. */
  aliases: string[];
  /** What sources disagree about, one sentence each. */
  notes: string[];
  sources: SourceIndex[];
}

export type FacilityKind = 'datacenter' | 'fab' | 'factory' | 'power-plant' | 'lab';

export type FacilityStatus =
  | 'announced'
  | 'permitted'
  | 'under-construction'
  | 'partly-operational'
  | 'operational'
  | 'paused'
  | 'repurposed'
  | 'cancelled';

/** How exactly the coordinates are known. */
export type PlacePrecision = 'site' | 'locality' | 'county' | 'region';

export interface Place {
  locality?: string;
  county?: string;
  region?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  latitude: number;
  longitude: number;
  precision: PlacePrecision;
}

export interface PowerFigure {
  megawatts: number;
  stage: 'planned' | 'contracted' | 'operational';
  /** Power of the servers alone, or of the whole site; unstated where the source does not say. */
  measure: 'it' | 'facility' | 'unstated';
  qualifier?: Qualifier;
  estimate?: boolean;
  /** Set where the figure holds for more or less than this site. */
  note?: string;
  asOf: PartialDate;
  source: SourceIndex;
}

export interface CostFigure {
  amount: number;
  currency: Currency;
  qualifier?: Qualifier;
  estimate?: boolean;
  note?: string;
  /** True where the sum is a program's and not this site's own. */
  program?: boolean;
  asOf: PartialDate;
  source: SourceIndex;
}

export interface ChipsFigure {
  what: string;
  count?: number;
  qualifier?: Qualifier;
  estimate?: boolean;
  asOf: PartialDate;
  source: SourceIndex;
}

export interface Facility {
  id: FacilityId;
  name: string;
  kind: FacilityKind;
  /** At most 26 characters, for the ruler and small lists. */
  landmark: string;
  role: string;
  place: Place;
  operator?: Party;
  owner?: Party;
  developer?: Party;
  tenants: Party[];
  status: FacilityStatus;
  statusAsOf: PartialDate;
  power: PowerFigure[];
  cost: CostFigure[];
  chips: ChipsFigure[];
  /** Where its electricity comes from, one phrase. */
  supply?: string;
  timeline: DatedEvent[];
  aliases: string[];
  notes: string[];
  sources: SourceIndex[];
}

export type DealKind =
  | 'compute'
  | 'chips'
  | 'equity'
  | 'debt'
  | 'power'
  | 'lease'
  | 'joint-venture'
  | 'manufacturing'
  | 'acquisition'
  | 'policy'
  | 'capital-plan'
  | 'reported-figure';

export type DealStatus =
  | 'reported'
  | 'letter-of-intent'
  | 'signed'
  | 'closed'
  | 'passed'
  | 'amended'
  | 'cancelled';

export interface DealValue {
  /** In whole units of the currency. `high` only where sources give a range. */
  amount: number;
  high?: number;
  currency: Currency;
  qualifier?: Qualifier;
  /** What the sum is: “total over five years”, “cost of the plant, not of the contract”. */
  basis?: string;
  estimate?: boolean;
}

export interface Deal {
  id: DealId;
  title: string;
  /** At most 34 characters. */
  label: string;
  kind: DealKind;
  parties: { party: Party; role: string }[];
  /** Absent where no value was disclosed. */
  value?: DealValue;
  /** Sums that belong to the deal beside its value: tranches, earlier values, stakes. */
  parts: { what: string; value: DealValue }[];
  gigawatts?: number;
  years?: number;
  announced: PartialDate;
  status: DealStatus;
  statusAsOf: PartialDate;
  facilities: FacilityId[];
  summary: string;
  timeline: DatedEvent[];
  /** The deal or plan that took this one's place. */
  supersededBy?: DealId;
  notes: string[];
  sources: SourceIndex[];
}

/** A known size to compare an amount or a power figure with. */
export interface Yardstick {
  id: YardstickId;
  /** At most 26 characters, as it reads after “4 × ” or “1/5 of ”. */
  landmark: string;
  what: string;
  value: number;
  unit: 'USD' | 'MW';
  /** Sums of one year compare with other yearly sums first. */
  period?: 'year';
  qualifier?: Qualifier;
  estimate?: boolean;
  asOf: PartialDate;
  source: SourceIndex;
}

/** How many US dollars one unit of a currency was worth on a date. */
export interface ExchangeRate {
  currency: Currency;
  dollars: number;
  asOf: PartialDate;
  source: SourceIndex;
}

export interface FactBase {
  /** Raised when the shape changes. */
  version: 1;
  /** The newest date that any fact holds for. */
  factsUpTo: PartialDate;
  publishers: Record<PublisherId, Publisher>;
  sources: Source[];
  companies: Company[];
  facilities: Facility[];
  deals: Deal[];
  yardsticks: Yardstick[];
  rates: ExchangeRate[];
}
