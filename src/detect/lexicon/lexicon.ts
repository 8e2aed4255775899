/**
 * The lexicon as detection reads it: one automaton over every known name and every word that a rule asks for, and
 * what the names stand for. Made by `decodeLexicon` from the artefact that the build wrote.
 */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';
import type { Automaton } from './automaton.ts';
import type {
  AmbiguityClass,
  CompanySource,
  DealSource,
  FacilitySource,
  FigureSource,
  NameForm,
  PlaceSource,
} from './source.ts';

export interface CompanySense {
  kind: 'company';
  company: CompanyId;
  form: NameForm;
  ambiguity: AmbiguityClass;
  /** Lower-case words that speak for this reading near by; each is a vocabulary entry too. */
  cues: readonly string[];
}

export interface FacilitySense {
  kind: 'facility';
  facilities: readonly FacilityId[];
  ambiguity: AmbiguityClass;
  cues: readonly string[];
}

export interface PlaceSense {
  kind: 'place';
  place: PlaceSource;
  /** The two-letter form, which counts only after a town's name and a comma. */
  postal: boolean;
}

/** Words that contain a name and mean something else (“Amazon rainforest”). */
export interface RivalSense {
  kind: 'rival';
}

export type Sense = CompanySense | FacilitySense | PlaceSense | RivalSense;

export interface Lexicon {
  readonly automaton: Automaton;
  /** `WordCategory` bits by entry; 0 for a name that is no word of any rule. */
  readonly categories: Int32Array;
  /** The words of an entry: a name as it is written, a vocabulary word in lower case. */
  text(entry: number): string;
  /** What an entry stands for; empty for a plain word. Decoded on first use, the same array ever after. */
  senses(entry: number): readonly Sense[];
  /** Decoded together on first use. */
  readonly facts: LexiconFacts;
}

/** What places, links and relevance know beside names. */
export interface LexiconFacts {
  readonly companies: ReadonlyMap<CompanyId, CompanySource>;
  readonly places: readonly PlaceSource[];
  readonly facilities: ReadonlyMap<FacilityId, FacilitySource>;
  readonly deals: readonly DealSource[];
  readonly figures: readonly FigureSource[];
}
