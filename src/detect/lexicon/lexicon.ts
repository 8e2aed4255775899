/**
 * The lexicon as detection reads it: one automaton over every known name and every word that a rule asks for, and
 * what the names stand for. Made by `decodeLexicon` from the artefact that the build wrote.
 */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';
import type { Automaton } from './automaton.ts';
import type { UnpackedNames } from './packed-names.ts';
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
  readonly place: PlaceSource;
  /** The two-letter form, which counts only after a town's name and a comma. */
  postal: boolean;
}

/** Words that contain a name and mean something else (“Amazon rainforest”). */
export interface RivalSense {
  kind: 'rival';
}

export type Sense = CompanySense | FacilitySense | PlaceSense | RivalSense;

/**
 * Names and words: what a scan needs. Entries are names first, then the words of the vocabulary; their indexes are
 * what `Hits.entries` holds.
 */
export interface NameLexicon {
  readonly automaton: Automaton;
  /** Entries below this index are names and have senses; the others are plain words. */
  readonly nameCount: number;
  /** By entry: a name as it is written, a word of the vocabulary in lower case. */
  readonly texts: readonly string[];
  /** The words of an entry. */
  text(entry: number): string;
  /** By entry: how a text may spell it, `Spelling` bits. */
  readonly spellings: Uint8Array;
  /** By entry: `WordCategory` bits, also of a name that is a word of a rule at the same time. */
  readonly categories: Int32Array;
  /** Names as they were packed, by entry, for whoever reads the facts. */
  readonly unpacked: UnpackedNames;
  /** Checksum of the facts that belong to these names. */
  readonly factsChecksum: number;
  /** All entries of the same words that are names; none for a plain word. */
  sameNames(entry: number): readonly number[];
}

/** Names with what they stand for. */
export interface Lexicon extends NameLexicon {
  /** What an entry stands for; empty for a plain word. Decoded on first use. */
  senses(entry: number): readonly Sense[];
  /** Decoded together on first use. */
  readonly facts: LexiconFacts;
  /** Decodes them ahead of that use, in steps that a page can pause between. */
  factsInSteps(): Generator<void, LexiconFacts>;
}

/** What places, links and relevance know beside names. */
export interface LexiconFacts {
  readonly companies: ReadonlyMap<CompanyId, CompanySource>;
  readonly places: readonly PlaceSource[];
  readonly facilities: ReadonlyMap<FacilityId, FacilitySource>;
  readonly deals: readonly DealSource[];
  readonly figures: readonly FigureSource[];
}
