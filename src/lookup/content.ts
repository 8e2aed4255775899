/**
 * What a card shows, ready to be laid out: everything is chosen, ordered and joined with its source by `lookup`,
 * so the card formats and folds but never decides. Plain data; it crosses a message boundary.
 */
import type { Amount, Evidence } from '../detect/types.ts';
import type { CompanyId, DealId, FacilityId, PartialDate } from '../facts/ids.ts';
import type {
  CompanyKind,
  DealKind,
  DealStatus,
  DealValue,
  FacilityKind,
  FacilityStatus,
  PlacePrecision,
  PublisherKind,
  Qualifier,
} from '../facts/records.ts';

export interface SourceLine {
  publisher: string;
  kind: PublisherKind;
  title: string;
  url: string;
  date: PartialDate;
}

/** A party by name; with an id where its own card can be opened. */
export interface PartyLine {
  name: string;
  company?: CompanyId;
}

/** One dated figure with its source. */
export interface FigureLine {
  label: string;
  value: number;
  high?: number;
  /** As in `CompanyFigure.unit`. */
  unit: string;
  qualifier?: Qualifier;
  estimate?: boolean;
  asOf: PartialDate;
  note?: string;
  source: SourceLine;
  /** Whole years by which a state that ages is out of date; 0 where it is fresh or does not age. */
  yearsOld: number;
  /** True where only secondary sources stand behind it. */
  secondaryOnly: boolean;
}

export interface EventLine {
  date: PartialDate;
  /** At most 42 characters. */
  short: string;
  event: string;
  source: SourceLine;
  /** True where it touches a figure or deal of this article. */
  touchesArticle: boolean;
}

/** What happened after the article was written. */
export type SinceArticle =
  | { state: 'events'; published: PartialDate; events: EventLine[] }
  | { state: 'nothing'; published: PartialDate }
  | { state: 'newer-than-facts'; published: PartialDate; factsUpTo: PartialDate }
  | { state: 'undated' };

export interface DealLine {
  deal: DealId;
  /** The parties other than the card's own company. */
  others: PartyLine[];
  label: string;
  value?: DealValue;
  /** The value that was replaced, shown struck through. */
  formerly?: DealValue;
  status: DealStatus;
  statusAsOf: PartialDate;
  source: SourceLine;
}

/** A state, a country or more of the world as it was drawn at build time: paths in the units of its view box. */
export interface DrawnMap {
  width: number;
  height: number;
  /** SVG path data. */
  land: string;
  /** The state or country that the map is of. */
  region: string;
  neighbors: string;
  borders: string;
  regionName: string;
  regionLabel: { x: number; y: number };
  towns: { x: number; y: number; name: string }[];
  inset?: { width: number; height: number; country: string; region: string };
}

/** The window of a drawn map that a card shows, with what stands there. */
export interface LocatorMap extends DrawnMap {
  /** y of the visible window's upper edge: the view box is `0 top width height`. */
  top: number;
  pins: MapPin[];
}

export interface MapPin {
  x: number;
  y: number;
  precision: PlacePrecision;
  label: string;
  /** Place in a numbered list, from 1; absent on a map with one pin. */
  number?: number;
  /** Where the pin was moved aside: its true point. */
  leader?: { x: number; y: number };
}

export interface FacilityLine {
  facility: FacilityId;
  name: string;
  /** “For OpenAI, run by Oracle”, from its parties. */
  parties: { role: 'operator' | 'owner' | 'developer' | 'tenant'; party: PartyLine }[];
  kind: FacilityKind;
  status: FacilityStatus;
  statusAsOf: PartialDate;
  source: SourceLine;
}

export interface CompanyContent {
  kind: 'company';
  company: CompanyId;
  name: string;
  companyKind: CompanyKind;
  brief: string;
  role: string;
  headOffice?: { locality?: string; region?: string; country: string };
  founded?: number;
  tickers: { exchange: string; symbol: string }[];
  parent?: PartyLine;
  dealsHere: DealLine[];
  otherDeals: DealLine[];
  since: SinceArticle;
  figures: FigureLine[];
  people: { name: string; title: string; asOf: PartialDate; source: SourceLine }[];
  facilities: FacilityLine[];
  facilitiesTotal: number;
  map?: LocatorMap;
  timeline: EventLine[];
  notes: string[];
  /** Primary first, then newest first. */
  sources: SourceLine[];
}

/** A mark on the ruler: something known, and how the amount compares with it. */
export interface RulerMark {
  landmark: string;
  value: number;
  qualifier?: Qualifier;
  estimate?: boolean;
  /** amount ÷ value. */
  ratio: number;
  asOf: PartialDate;
  source: SourceLine;
}

export interface Ruler {
  /** In US dollars, largest first; 3 to 5 of them, none within 20 px of another. */
  marks: RulerMark[];
  /** The amount's own place; `high` for a range, `vagueHigh` for a decade. */
  amount: { low: number; high: number | null; vague: boolean };
}

export interface MatchLine {
  /** A deal, or a company's figure. */
  target: { deal: DealId } | { company: CompanyId; label: string };
  label: string;
  title: string;
  parties: PartyLine[];
  dealKind?: DealKind;
  status?: DealStatus;
  statusAsOf?: PartialDate;
  value?: DealValue;
  summary: string;
  terms: FigureLine[];
  basis?: string;
  supersededBy?: { deal: DealId; label: string; value?: DealValue };
  source: SourceLine;
  /** In the order of their weight. */
  why: Evidence[];
}

export type AmountMatch =
  | { state: 'likely'; match: MatchLine }
  | { state: 'may-be'; matches: MatchLine[] }
  | { state: 'none' };

export interface AmountContent {
  kind: 'money';
  text: string;
  amount: Amount;
  match: AmountMatch;
  /** Events before or on the article's date, oldest first. */
  before: EventLine[];
  since: SinceArticle;
  timeline: EventLine[];
  /** Absent where the amount cannot be put in US dollars, or is a price. */
  ruler?: Ruler;
  /** How another currency was put in US dollars. */
  conversion?: { dollars: number; rate: number; asOf: PartialDate; source: SourceLine };
  notes: string[];
  sources: SourceLine[];
}

export interface FacilityContent {
  kind: 'facility';
  facility: FacilityId;
  name: string;
  facilityKind: FacilityKind;
  role: string;
  place: { locality?: string; county?: string; region?: string; country: string; precision: PlacePrecision };
  status: FacilityStatus;
  statusAsOf: PartialDate;
  statusSource: SourceLine;
  statusYearsOld: number;
  /** Absent where no outline of the place ships. */
  map?: LocatorMap;
  power: { running?: FigureLine; planned?: FigureLine; contracted?: FigureLine; measuresDiffer: boolean };
  cost: FigureLine[];
  parties: { role: 'operator' | 'owner' | 'developer' | 'tenant'; party: PartyLine }[];
  chips: FigureLine[];
  supply?: string;
  deals: DealLine[];
  since: SinceArticle;
  timeline: EventLine[];
  /** Others at the same place, likeliest first. */
  others: FacilityLine[];
  notes: string[];
  sources: SourceLine[];
}

/** A place where several facilities fit. */
export interface PlaceContent {
  kind: 'place';
  name: string;
  map?: LocatorMap;
  /** Likeliest first. */
  facilities: FacilityLine[];
  /** How many more stand there. */
  more: number;
  sources: SourceLine[];
}

export type CardContent = CompanyContent | AmountContent | FacilityContent | PlaceContent;

/** The answer to a question; a missing record is an answer, not an error. */
export type CardAnswer = { found: true; content: CardContent } | { found: false; reason: 'unknown-id' };
