/** Whether a place is taken for a facility, and why. */
import type { Evidence } from '../types.ts';
import { CompanyPoints, type FacilityCandidate } from './candidates.ts';
import type { PlaceCues } from './cues.ts';
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
    cues.life &&
    companyPoints < CompanyPoints.sentence &&
    cues.nounDistance > LIFE_NOUN_WORDS &&
    !cues.power &&
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
  const reasons = cueEvidence(mention, cues, known);
  const tells = isTelling(mention) && !cues.gathering && !cues.distance;
  if (tells && companyPoints >= CompanyPoints.main) return [...reasons, TELLING];
  if (companyPoints >= (cues.opensItem && mention.confirmed ? CompanyPoints.block : CompanyPoints.main)) {
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
    const near = nearEnough(cues);
    const sure = known || named || (mention.confirmed && companyPoints >= near);
    return (stands || sure) && inPlace ? reasons : null;
  }
  if (known && companyPoints > 0) return reasons;
  const isThere = cues.preposition || mention.confirmed;
  const alone = candidates.length === 1 && companyPoints > 0;
  if (alone && cues.preposition && (named || cues.power || cues.noun !== null)) return reasons;
  if (tells && isThere && (cues.power || cues.output || cues.nounDistance <= REGION_NOUN_WORDS)) {
    return [...reasons, TELLING];
  }
  const plain = mention.confirmed && cues.adjacentNoun && STRONG_NOUN.test(cues.noun!);
  return plain ? reasons : null;
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

function reasonsForRegion({ mention, cues, candidates }: JudgedPlace, page: PlacePage): Evidence[] | null {
  const { companyPoints, facility, stranger } = candidates[0]!;
  const elsewhere = page.acceptedFacilities.has(facility.id);
  const reasons = cueEvidence(mention, cues, elsewhere);
  if (cues.verbAfter && elsewhere && companyPoints >= CompanyPoints.sentence) return reasons;
  if (!isInRegion(mention, cues)) return null;
  if (cues.noun !== null && MACHINE.test(cues.noun)) return null;
  // What the sentence has in a state is its own company's.
  if (stranger && companyPoints < CompanyPoints.sentence && !elsewhere) return null;
  if (cues.adjacentNoun && companyPoints >= CompanyPoints.main) return reasons;
  if (companyPoints < CompanyPoints.previousSentence) return null;
  if (cues.nounDistance <= REGION_NOUN_WORDS) return reasons;
  const stands = cues.verb || cues.money || cues.power;
  const own = candidates.filter(candidate => candidate.companyPoints >= CompanyPoints.sentence);
  const small = cues.preposition && (candidates.length <= SMALL_REGION || own.length === 1);
  if (small && stands && (elsewhere || cues.noun !== null)) return reasons;
  if (small && cues.machines && companyPoints >= CompanyPoints.sentence) return reasons;
  if (companyPoints < CompanyPoints.sentence || !cues.preposition) return null;
  return stands && (elsewhere || candidates.length <= SMALL_REGION || (cues.money && cues.noun !== null))
    ? reasons
    : null;
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

function cueEvidence(mention: PlaceMention, cues: PlaceCues, known: boolean): Evidence[] {
  const evidence: Evidence[] = [];
  if (cues.noun !== null) {
    evidence.push({ code: 'placeNoun', points: cues.adjacentNoun ? 3 : 2, detail: cues.noun });
  }
  if (cues.power) evidence.push({ code: 'placePower', points: 2 });
  if (cues.verb) evidence.push({ code: 'placeVerb', points: 1 });
  if (mention.confirmed) evidence.push({ code: 'placeState', points: 2 });
  if (mention.listLength > 1) evidence.push({ code: 'placeList', points: 1 });
  if (known) evidence.push({ code: 'placeKnown', points: 3 });
  return evidence;
}
