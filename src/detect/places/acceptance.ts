/** Whether a place is taken for a facility, and why. */
import type { BlockContext } from '../block-context.ts';
import type { Evidence } from '../types.ts';
import { CompanyPoints, type FacilityCandidate } from './candidates.ts';
import type { PlaceCues } from './cues.ts';
import { leadsThere } from './leads-there.ts';
import type { PlaceMention } from './mention.ts';
import type { PlacePage } from './page-context.ts';

/** A place with what stands around it and the facilities that it may mean, the likeliest first. */
export interface JudgedPlace {
  mention: PlaceMention;
  cues: PlaceCues;
  candidates: FacilityCandidate[];
}

/**
 * The reasons for taking a place for a facility, or `null`. There must be two that do not depend on each other: one
 * says whose it is, the other that something stands there. The larger the place, the nearer both must be.
 */
export function reasonsFor(judged: JudgedPlace, page: PlacePage): Evidence[] | null {
  switch (judged.mention.level) {
    case 'locality':
    case 'county':
      return reasonsForTown(judged, page);
    case 'region':
      return reasonsForRegion(judged, page);
    case 'country':
      return reasonsForCountry(judged);
  }
}

/** The same of a country by what stands right before it, which tells nine of ten. */
export function isHopelessCountry(mention: PlaceMention, context: BlockContext): boolean {
  return mention.level === 'country' && (mention.listLength >= 3 || !leadsThere(mention, context));
}

/** Whether no candidate could make a place a facility: most states and countries, which have the most candidates. */
export function isHopeless(mention: PlaceMention, cues: PlaceCues): boolean {
  if (mention.level === 'country') return !isInCountry(mention, cues);
  return mention.level === 'region' && !cues.verbAfter && !isInRegion(mention, cues);
}

/** Where people live and shop a noun must be the town's own: “the Temple campus, next to a hospital”. */
const LIFE_NOUN_WORDS = 3;

/** “SoftBank has named Bosquel one of three sites”. */
const NEAR_NOUN_WORDS = 4;

const STRONG_NOUN = /data|fab|supercomput|chip|AI |campus|server/;

function reasonsForTown({ mention, cues, candidates }: JudgedPlace, page: PlacePage): Evidence[] | null {
  const { companyPoints, named } = candidates[0]!;
  if (
    companyPoints < CompanyPoints.sentence &&
    cues.nounDistance > LIFE_NOUN_WORDS &&
    !cues.power &&
    cues.life &&
    !cues.output
  )
    return null;
  const stands =
    cues.noun !== null ||
    cues.power ||
    cues.output ||
    cues.home ||
    cues.label ||
    (cues.preposition && (cues.verb || cues.money)) ||
    (cues.preposition && cues.machines && companyPoints >= CompanyPoints.sentence) ||
    mention.listLength > 2;
  // A town that was meant once is itself again where its people speak: something must say what stands there.
  const said =
    stands ||
    cues.verb ||
    cues.machines ||
    cues.cell ||
    mention.listLength > 1 ||
    companyPoints >= (cues.preposition ? CompanyPoints.previousSentence : CompanyPoints.sentence);
  const known = said && mention.places.some(place => page.acceptedPlaces.has(place.key));
  const tells = isTelling(mention) && !cues.gathering && !cues.distance;
  if (tells && companyPoints >= CompanyPoints.main) return [...cueEvidence(mention, cues, known), TELLING];
  if (
    companyPoints >= CompanyPoints.main ||
    (mention.confirmed && companyPoints >= CompanyPoints.block && cues.opensItem)
  ) {
    const inPlace =
      (companyPoints >= CompanyPoints.sentence && cues.nounDistance <= NEAR_NOUN_WORDS) ||
      cues.preposition ||
      cues.adjacentNoun ||
      cues.output ||
      cues.verbAfter ||
      cues.home ||
      cues.label ||
      cues.cell ||
      mention.confirmed ||
      mention.listLength > 1 ||
      known;
    // A company of the place in the sentence and the state next to the town are two cues already.
    const sure = known || named || (mention.confirmed && companyPoints >= nearEnough(cues));
    return (stands || sure) && inPlace ? cueEvidence(mention, cues, known) : null;
  }
  if (known && companyPoints > 0) return cueEvidence(mention, cues, known);
  const isThere = cues.preposition || mention.confirmed;
  const alone = candidates.length === 1 && companyPoints > 0;
  if (alone && cues.preposition && (named || cues.power || cues.noun !== null))
    return cueEvidence(mention, cues, known);
  if (tells && isThere && (cues.power || cues.output || cues.nounDistance <= REGION_NOUN_WORDS)) {
    return [...cueEvidence(mention, cues, known), TELLING];
  }
  const plain = mention.confirmed && cues.adjacentNoun && STRONG_NOUN.test(cues.noun!);
  return plain ? cueEvidence(mention, cues, known) : null;
}

const TELLING: Evidence = { code: 'placeTelling', points: 2 };

/** Whether the name is that of towns alone, or of their counties, that news hardly names but for what stands there. */
function isTelling({ level, places }: PlaceMention): boolean {
  return level === 'locality' && places.every(place => place.telling || place.level === 'county');
}

/** How near the company of a town must be that has its state beside it. */
function nearEnough({ cell, opensItem, preposition, gathering }: PlaceCues): number {
  if (opensItem) return CompanyPoints.block;
  if (cell) return CompanyPoints.previousSentence;
  return preposition && !gathering ? CompanyPoints.main : CompanyPoints.sentence;
}

/** How near a noun must stand to a state: farther off it mostly belongs to something else. */
const REGION_NOUN_WORDS = 7;

/** “Ships turbines to Texas”: in a state they may stand anywhere. */
const MACHINE = /^(?:gas )?(?:turbine|engine)s?$/;

/** A region with so few sites is hardly ever named but for one of them, and may be a city's own. */
const SMALL_REGION = 3;

function reasonsForRegion(judged: JudgedPlace, page: PlacePage): Evidence[] | null {
  const { mention, cues, candidates } = judged;
  const elsewhere = page.acceptedFacilities.has(candidates[0]!.facility.id);
  return isRegionMeant(judged, elsewhere) ? cueEvidence(mention, cues, elsewhere) : null;
}

function isRegionMeant({ mention, cues, candidates }: JudgedPlace, elsewhere: boolean): boolean {
  const { companyPoints, stranger } = candidates[0]!;
  if (cues.verbAfter && elsewhere && companyPoints >= CompanyPoints.sentence) return true;
  if (!isInRegion(mention, cues)) return false;
  if (cues.noun !== null && MACHINE.test(cues.noun)) return false;
  // What the sentence has in a state is its own company's.
  if (stranger && companyPoints < CompanyPoints.sentence && !elsewhere) return false;
  if (cues.adjacentNoun && companyPoints >= CompanyPoints.main) return true;
  if (companyPoints < CompanyPoints.previousSentence) return false;
  if (cues.nounDistance <= REGION_NOUN_WORDS) return true;
  const stands = cues.verb || cues.money || cues.power;
  const own = candidates.filter(candidate => candidate.companyPoints >= CompanyPoints.sentence);
  const small = cues.preposition && (candidates.length <= SMALL_REGION || own.length === 1);
  if (small && stands && (elsewhere || cues.noun !== null)) return true;
  if (small && cues.machines && companyPoints >= CompanyPoints.sentence) return true;
  if (companyPoints < CompanyPoints.sentence || !cues.preposition) return false;
  return stands && (elsewhere || candidates.length <= SMALL_REGION || (cues.money && cues.noun !== null));
}

/** A country in which the companies named have more sites than this says nothing of any. */
const MOST_IN_COUNTRY = 1;

function reasonsForCountry({ mention, cues, candidates }: JudgedPlace): Evidence[] | null {
  const likely = candidates.filter(candidate => candidate.companyPoints >= CompanyPoints.sentence);
  if (likely.length === 0 || likely.length > MOST_IN_COUNTRY) return null;
  return isInCountry(mention, cues) ? cueEvidence(mention, cues, false) : null;
}

function isInRegion(mention: PlaceMention, cues: PlaceCues): boolean {
  return cues.preposition || cues.adjacentNoun || mention.listLength > 1;
}

function isInCountry(mention: PlaceMention, cues: PlaceCues): boolean {
  return cues.adjacentNoun && cues.preposition && mention.listLength < 3;
}

/** Shared by all places: they say nothing of the text. */
const POWER: Evidence = { code: 'placePower', points: 2 };
const VERB: Evidence = { code: 'placeVerb', points: 1 };
const STATE: Evidence = { code: 'placeState', points: 2 };
const LIST: Evidence = { code: 'placeList', points: 1 };
const KNOWN: Evidence = { code: 'placeKnown', points: 3 };

function cueEvidence(mention: PlaceMention, cues: PlaceCues, known: boolean): Evidence[] {
  const evidence: Evidence[] = [];
  if (cues.noun !== null) {
    evidence.push({ code: 'placeNoun', points: cues.adjacentNoun ? 3 : 2, detail: cues.noun });
  }
  if (cues.power) evidence.push(POWER);
  if (cues.verb) evidence.push(VERB);
  if (mention.confirmed) evidence.push(STATE);
  if (mention.listLength > 1) evidence.push(LIST);
  if (known) evidence.push(KNOWN);
  return evidence;
}
