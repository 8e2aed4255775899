/** Decides which names of places and sites in a block mean facilities, and which. */
import type { FacilityId } from '../../facts/ids.ts';
import { type BlockContext, sentenceAt } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Evidence, Span } from '../types.ts';
import { CompanyPoints, evidenceOf, type FacilityCandidate, leading, rankFacilities } from './candidates.ts';
import { type PlaceCues, readCues } from './cues.ts';
import { findPlaceMentions, type PlaceMention } from './mention.ts';
import type { PlacePage } from './page-context.ts';
import { placeIndexOf } from './place-index.ts';
import { findSiteMentions } from './site-names.ts';
import { startWithDirection, vetoOf } from './vetoes.ts';

/** A place or site that means a facility. Offsets are into the clean text. */
export interface FacilityMention extends Span {
  /** Likeliest first, never empty. */
  facilities: FacilityId[];
  /** Keys of the places that the words may mean; none for a site's own name. */
  places: readonly string[];
  evidence: Evidence[];
}

/** Facility mentions of one block, in text order. */
export function resolvePlaces(context: BlockContext, page: PlacePage, lexicon: Lexicon): FacilityMention[] {
  const sites = findSiteMentions(context, page, lexicon);
  const accepted: AcceptedPlace[] = [];
  const open: JudgedPlace[] = [];
  for (const mention of findPlaceMentions(context, lexicon)) {
    if (vetoOf(mention, context, lexicon) !== null) continue;
    const cues = readCues(mention, context, lexicon);
    const candidates = rankFacilities(mention, cues, context, page, lexicon);
    if (candidates.length === 0) continue;
    const judged = { mention, cues, candidates };
    const reasons = reasonsFor(judged, page);
    if (reasons === null) open.push(judged);
    else accepted.push({ ...judged, reasons });
  }
  for (const judged of open) {
    if (containsAccepted(judged, accepted, context, lexicon) || containsSite(judged, sites, context)) {
      accepted.push({ ...judged, reasons: [{ code: 'placeContains', points: 2 }] });
    }
  }
  const places = accepted.map(place => toFacilityMention(place, context));
  return [...sites, ...places].sort((one, other) => one.start - other.start);
}

/** “At Davis-Besse in Ohio”: the state of a site that was just named. */
function containsSite(
  { mention, cues, candidates }: JudgedPlace,
  sites: readonly FacilityMention[],
  context: BlockContext,
): boolean {
  if (!cues.preposition || mention.level === 'country') return false;
  const sentence = sentenceAt(context, mention.start);
  return sites.some(
    site =>
      site.end <= mention.start &&
      mention.start - site.end <= SITE_LETTERS &&
      sentenceAt(context, site.start) === sentence &&
      candidates.some(({ facility }) => site.facilities[0] === facility.id),
  );
}

/** Letters between a site and its state: “, the shuttered plant near the border in ”. */
const SITE_LETTERS = 40;

interface JudgedPlace {
  mention: PlaceMention;
  cues: PlaceCues;
  candidates: FacilityCandidate[];
}

interface AcceptedPlace extends JudgedPlace {
  reasons: Evidence[];
}

/**
 * The reasons for taking a place for a facility, or `null`. There must be two that do not depend on each other: one
 * says whose it is, the other that something stands there. The larger the place, the nearer both must be.
 */
function reasonsFor(judged: JudgedPlace, page: PlacePage): Evidence[] | null {
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

const STRONG_NOUN = /data|fab|supercomput|chip|AI |campus|server/;

function reasonsForTown({ mention, cues, candidates }: JudgedPlace, page: PlacePage): Evidence[] | null {
  const { companyPoints } = candidates[0]!;
  const known = mention.places.some(place => page.acceptedPlaces.has(place.key));
  const stands =
    cues.noun !== null ||
    cues.power ||
    (cues.preposition && (cues.verb || cues.money)) ||
    mention.listLength > 2;
  const reasons = cueEvidence(mention, cues, known);
  if (companyPoints >= CompanyPoints.main) {
    const inPlace =
      cues.preposition || cues.adjacentNoun || mention.confirmed || mention.listLength > 1 || known;
    return (stands || known) && inPlace ? reasons : null;
  }
  if (known && companyPoints > 0) return reasons;
  const plain = mention.confirmed && cues.adjacentNoun && STRONG_NOUN.test(cues.noun!);
  return plain ? reasons : null;
}

/** How near a noun must stand to a state: farther off it mostly belongs to something else. */
const REGION_NOUN_WORDS = 7;

/** A region with so few sites is hardly ever named but for one of them, and may be a city's own. */
const SMALL_REGION = 3;

function reasonsForRegion({ mention, cues, candidates }: JudgedPlace, page: PlacePage): Evidence[] | null {
  const { companyPoints, facility } = candidates[0]!;
  const elsewhere = page.acceptedFacilities.has(facility.id);
  const reasons = cueEvidence(mention, cues, elsewhere);
  if (cues.verbAfter && elsewhere && companyPoints >= CompanyPoints.sentence) return reasons;
  if (!cues.preposition && !cues.adjacentNoun && mention.listLength === 1) return null;
  if (cues.adjacentNoun && companyPoints >= CompanyPoints.main) return reasons;
  if (companyPoints < CompanyPoints.previousSentence) return null;
  if (cues.nounDistance <= REGION_NOUN_WORDS) return reasons;
  if (companyPoints < CompanyPoints.sentence || !cues.preposition) return null;
  const stands = cues.verb || cues.money || cues.power;
  return stands && (elsewhere || candidates.length <= SMALL_REGION || (cues.money && cues.noun !== null))
    ? reasons
    : null;
}

/** A country that could mean more sites of the companies named than this says nothing of any. */
const MOST_IN_COUNTRY = 3;

function reasonsForCountry({ mention, cues, candidates }: JudgedPlace): Evidence[] | null {
  const likely = candidates.filter(candidate => candidate.companyPoints >= CompanyPoints.sentence);
  if (likely.length === 0 || likely.length > MOST_IN_COUNTRY) return null;
  return cues.adjacentNoun && cues.preposition && mention.listLength < 3
    ? cueEvidence(mention, cues, false)
    : null;
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

/** “In Blyth, a port in Northumberland”: the county or state of a town that was just taken for a facility. */
function containsAccepted(
  { mention, cues }: JudgedPlace,
  accepted: readonly AcceptedPlace[],
  context: BlockContext,
  lexicon: Lexicon,
): boolean {
  if (!cues.preposition || mention.level === 'country') return false;
  const index = placeIndexOf(lexicon.facts);
  const { hits } = context.block;
  return accepted.some(
    ({ mention: inner }) =>
      inner.end <= mention.start &&
      hits.words[mention.firstHit]! - hits.words[inner.lastHit]! <= 8 &&
      sentenceAt(context, inner.start) === sentenceAt(context, mention.start) &&
      mention.places.some(outer => inner.places.some(place => index.contains(outer, place))),
  );
}

/**
 * The likeliest first. Where one leads, others follow that may stand there too: in a town all that a company of the
 * page speaks for, in a state only those that as much speaks for as for the first.
 */
function shownFacilities(
  { mention, candidates }: JudgedPlace,
  best: readonly FacilityCandidate[],
): FacilityId[] {
  const town = mention.level === 'locality' || mention.level === 'county';
  const least = town ? 1 : best[0]!.companyPoints;
  const shown =
    best.length > 1
      ? best
      : candidates.filter(({ companyPoints }, index) => index === 0 || companyPoints >= Math.max(1, least));
  return shown.slice(0, MOST_SHOWN).map(candidate => candidate.facility.id);
}

const MOST_SHOWN = 12;

function toFacilityMention(place: AcceptedPlace, context: BlockContext): FacilityMention {
  const { mention, candidates, reasons } = place;
  const best = leading(candidates);
  return {
    start: startWithDirection(mention, context),
    end: mention.end,
    facilities: shownFacilities(place, best),
    places: mention.places.map(place => place.key),
    evidence: [
      ...reasons,
      ...evidenceOf(best[0]!),
      ...(best.length === 1 ? [{ code: 'decided', points: 0 }] : []),
    ],
  };
}
