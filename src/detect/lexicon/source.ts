/**
 * What detection must know, in plain form: the facts' compile step writes it, `encode` packs it into the artefact
 * that ships. Detection itself never sees a fact beyond what stands here.
 */
import type { CompanyId, DealId, FacilityId, FigureKey, PartialDate } from '../../facts/ids.ts';

/**
 * - `unique`: means this entity wherever it stands.
 * - `word`: also a common word, surname or place (Oracle, Lambda, Crusoe); needs evidence.
 * - `acronym`: two or three letters, or an acronym with other meanings (AMD, GIC); needs evidence.
 * - `never-alone`: only together with its long form on the page or a strong cue beside it (Together, Switch).
 */
export type AmbiguityClass = 'unique' | 'word' | 'acronym' | 'never-alone';

export type NameForm = 'name' | 'ticker' | 'epithet';

export interface CompanyNameSource {
  kind: 'company';
  company: CompanyId;
  text: string;
  form: NameForm;
  ambiguity: AmbiguityClass;
  /** Words that, near by, speak for this reading (“database”, “cloud”); lower case. */
  cues: string[];
}

/** A site's own name (Colossus, Fairwater, Three Mile Island). */
export interface FacilityNameSource {
  kind: 'facility';
  facilities: FacilityId[];
  text: string;
  ambiguity: AmbiguityClass;
  cues: string[];
}

/** Longer words that contain a name and mean something else (“Amazon rainforest”, “Scale Computing”). */
export interface RivalNameSource {
  kind: 'rival';
  text: string;
}

export type PlaceLevel = 'locality' | 'county' | 'region' | 'country';

/** A town, county, state or country in which facilities stand. */
export interface PlaceSource {
  /** `us/texas/taylor-county/abilene`: unique, from the outside in. */
  key: string;
  level: PlaceLevel;
  /** Full names, and for states also abbreviations (`Tex.`, `TX`), the fullest first. */
  names: string[];
  /** Abbreviations such as `TX` that count only after a town's name and a comma. */
  postal?: string;
  /** Keys of the places that contain it, nearest first. */
  within: string[];
  facilities: FacilityId[];
  /** A town that news hardly names but for what stands there: `src/facts/common-towns.yaml` lists the others. */
  telling?: boolean;
}

export type FacilityRole = 'operator' | 'owner' | 'developer' | 'tenant';

export interface FacilitySource {
  id: FacilityId;
  kind: 'datacenter' | 'fab' | 'factory' | 'power-plant' | 'lab';
  companies: { company: CompanyId; role: FacilityRole }[];
  /** Largest planned power in megawatts, 0 where unknown. */
  megawatts: number;
  /** Planned, contracted and running power figures in megawatts, for power mentions. */
  powers: number[];
  /** Rank among all facilities by size and number of sources; 0 is the best known. */
  rank: number;
}

export interface DealAmountSource {
  low: number;
  high: number | null;
  currency: string;
  qualifier: string | null;
  /** Whether the sum is the deal's own value, or one of its parts or earlier values. */
  main: boolean;
}

export interface DealSource {
  id: DealId;
  kind: string;
  companies: CompanyId[];
  /** Parties without a record (“Fidelity”), as the text would name them. */
  others: string[];
  amounts: DealAmountSource[];
  gigawatts: number | null;
  announced: PartialDate;
  /** Date of the last event. */
  lastEvent: PartialDate;
  facilities: FacilityId[];
  /** Lower-case words of title, label and basis that tell it from the parties' other deals. */
  words: string[];
}

export interface FigureSource {
  key: FigureKey;
  company: CompanyId;
  label: string;
  value: number;
  currency: string;
  /** True for `USD/yr` and the like. */
  yearly: boolean;
  qualifier: string | null;
  asOf: PartialDate;
  /** Lower-case words of the label that must or may stand near the amount. */
  words: string[];
}

export interface CompanySource {
  id: CompanyId;
  kind: string;
  parent: CompanyId | null;
}

export interface LexiconSource {
  companies: CompanySource[];
  names: (CompanyNameSource | FacilityNameSource | RivalNameSource)[];
  places: PlaceSource[];
  facilities: FacilitySource[];
  deals: DealSource[];
  figures: FigureSource[];
}
