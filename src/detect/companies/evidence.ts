/**
 * What speaks for and against reading a name as a company, in points. All rules weigh by this one table, so that
 * they can be compared and tuned side by side.
 */
import type { AmbiguityClass } from '../lexicon/source.ts';
import type { Evidence } from '../types.ts';

/** From this sum on a name is a mention. */
export const THRESHOLD = 10;

/** Where each class starts. */
export const CLASS_POINTS: Readonly<Record<AmbiguityClass, number>> = {
  unique: 20,
  word: 0,
  acronym: 5,
  'never-alone': -5,
};

export const POINTS = {
  /** “Flex Ltd.” */
  legalSuffix: 12,
  /** “(NASDAQ: ARM)” right behind, or the name is a ticker itself. */
  ticker: 12,
  /** The page names the company beyond doubt somewhere. */
  namedOnPage: 11,
  /** One of the name's own cue words within a dozen words; the second one counts less. */
  cue: 6,
  secondCue: 3,
  /** “chipmaker Arm”, “a stake in Lambda”. */
  lead: 8,
  /** “Brookfield, the asset manager”. */
  apposition: 9,
  /** “Oracle said”, “Meta will build”. */
  verb: 8,
  /** “Apple shares”, “Arm's chief executive”. */
  cueBehind: 10,
  /** “asked Apple”, “sued Arm”. */
  object: 4,
  /** “Intel does not move”: something is said of it, if not what. */
  auxiliary: 4,
  /** “Oracle's data centers”, “Arm chips”. */
  noun: 7,
  /** Possessive without a business noun: “Oracle's”. */
  possessive: 2,
  /** “Microsoft, Oracle and Meta”. */
  listNeighbor: 9,
  /** “OpenAI-Oracle deal”, “Crusoe-built”. */
  compound: 5,
  /** Capital inside a sentence that is set in small letters. */
  capitalInside: 5,
  /** A word of deals or of what companies have within a dozen words. */
  businessNear: 3,
  secondBusiness: 2,
  /** A sum in millions or more within a dozen words. */
  sumNear: 3,
  /** Companies beyond doubt in the same sentence. */
  companyNear: 4,
  /** The fact base has a deal between it and a company in the same sentence. */
  partnerNear: 4,
  /** A site that the fact base has as its own is named in the same sentence. */
  siteNear: 6,
  /** The name has a cell of a table or a line of a list to itself. */
  cell: 7,
  /** The name opens an item and stands apart from it: “Crusoe. October's round …”. */
  opensItem: 7,
  /** Page with several topic terms and companies. */
  topicPage: 6,
  /** “an Apple”, “the Switch” with no business noun behind. */
  determiner: -8,
  /** “Michael Dell”, “Mr Williams”, “Robinson Crusoe”. */
  partOfLongerName: -20,
  /** “Delta Air”, “Meta Horizon”: another capitalized word follows. */
  longerNameFollows: -5,
  /** “Switch 2”, “Apollo 11”. */
  numberFollows: -9,
  /** “Corning, New York”. */
  placeFollows: -9,
  /** “Fidelity to the contract”. */
  otherOpening: -8,
  /** “meta-analysis”, “right-arm”. */
  otherCompound: -12,
  /** Words of another reading near by, each of at most two. */
  otherSense: -5,
  /** “The rainforest is not at issue: the Amazon is far away”: an article before the name, and such a word near. */
  otherSenseNamed: -6,
  /** “A gas plant under the name Apollo”: something else is called so. */
  givenName: -10,
  /** The page uses the word in another sense (“Robinson Crusoe”). */
  rivalOnPage: -6,
  /** The page has a person of that name, and a surname alone means that person. */
  personOnPage: -14,
  /** The page spells the acronym out as something else: “adjustable-rate mortgage (ARM)”. */
  definedOtherwise: -25,
  /** “in Corning”, “near Macquarie” without a business word in front. */
  locative: -7,
  /** “residents of Brookfield”, “the town of Corning”. */
  settlement: -14,
} as const;

/** A name of the class `never-alone` needs one of these beside whatever else speaks for it. */
export const STRONG: ReadonlySet<string> = new Set<keyof typeof POINTS>([
  'legalSuffix',
  'ticker',
  'namedOnPage',
  'cue',
  'listNeighbor',
  'apposition',
]);

/** On a page about the topic these will do as well, if a word of business stands near. */
const STRONG_ON_TOPIC: ReadonlySet<string> = new Set<keyof typeof POINTS>(['verb', 'lead', 'cueBehind']);

/** Whether evidence suffices for a mention. */
export function isConvincing(evidence: readonly Evidence[], ambiguity: AmbiguityClass): boolean {
  if (sumOf(evidence) < THRESHOLD) return false;
  if (ambiguity !== 'never-alone') return true;
  const has = (code: keyof typeof POINTS) => evidence.some(found => found.code === code);
  return (
    evidence.some(({ code }) => STRONG.has(code)) ||
    (has('topicPage') && has('businessNear') && evidence.some(({ code }) => STRONG_ON_TOPIC.has(code)))
  );
}

export function sumOf(evidence: readonly Evidence[]): number {
  let sum = 0;
  for (const { points } of evidence) sum += points;
  return sum;
}
