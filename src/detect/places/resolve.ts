/** Decides which names of places and sites in a block mean facilities, and which. */
import type { FacilityId } from '../../facts/ids.ts';
import { type BlockContext, sentenceAt, sentenceSpan } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Evidence, Span } from '../types.ts';
import { isHopeless, type JudgedPlace, reasonsFor } from './acceptance.ts';
import { evidenceOf, type FacilityCandidate, leading, rankFacilities } from './candidates.ts';
import { readCues } from './cues.ts';
import { ownedWithList } from './list-owner.ts';
import { findPlaceMentions } from './mention.ts';
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
    if (isHopeless(mention, cues)) continue;
    const candidates = rankFacilities(mention, cues, context, page, lexicon);
    if (candidates.length === 0) continue;
    const judged = { mention, cues, candidates };
    const reasons = reasonsFor(judged, page);
    if (reasons === null) open.push(judged);
    else accepted.push({ ...judged, reasons });
  }
  const all = [...accepted, ...open];
  for (const judged of open) {
    const owned = ownedWithList(judged, all);
    if (owned !== null) {
      accepted.push({ ...judged, candidates: owned, reasons: [{ code: 'placeList', points: 1 }] });
      continue;
    }
    const inside = sitesInside(judged, sites, context);
    if (inside.length === 0 && !containsAccepted(judged, accepted, context, lexicon)) continue;
    const candidates = inside.length > 0 ? inside : judged.candidates;
    accepted.push({ ...judged, candidates, reasons: [{ code: 'placeContains', points: 2 }] });
  }
  if (accepted.length === 0) return sites;
  const places = accepted.map(place => toFacilityMention(place, context));
  return [...sites, ...places].sort((one, other) => one.start - other.start);
}

/** “At Davis-Besse in Ohio”, “In Ohio, Vistra will extend Davis-Besse”: the sites that are meant by their state. */
function sitesInside(
  { mention, cues, candidates }: JudgedPlace,
  sites: readonly FacilityMention[],
  context: BlockContext,
): FacilityCandidate[] {
  if (!cues.preposition || mention.level === 'country') return [];
  const sentence = sentenceAt(context, mention.start);
  const { text } = context.block;
  const opens = FRONTED.test(text.slice(sentenceSpan(context, sentence).start, mention.start).trimStart());
  const beside = sites.filter(
    site =>
      (opens || (site.end <= mention.start && mention.start - site.end <= SITE_LETTERS)) &&
      sentenceAt(context, site.start) === sentence,
  );
  return candidates.filter(({ facility }) => beside.some(site => site.facilities[0] === facility.id));
}

/** What stands before a place that opens its sentence: “Over in western ”. */
const FRONTED = /^["'(]?(?:(?:And|But|Over|Up|Down|Back|Meanwhile|Elsewhere),? )?[Ii]n (?:\p{Ll}+ )?$/u;

/** Letters between a site and its state: “, the shuttered plant near the border in ”. */
const SITE_LETTERS = 40;

interface AcceptedPlace extends JudgedPlace {
  reasons: Evidence[];
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
  // A list of places is one company's: what others have there is not meant.
  const meant =
    mention.listLength > 1 ? candidates.filter(({ company }) => company === best[0]!.company) : candidates;
  const shown =
    best.length > 1
      ? best
      : meant.filter(({ companyPoints }, index) => index === 0 || companyPoints >= Math.max(1, least));
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
