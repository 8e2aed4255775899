/** Decides which names of places and sites in a block mean facilities, and which. */
import type { FacilityId } from '../../facts/ids.ts';
import { type BlockContext, sentenceAt, sentenceSpan } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { NameKind, PLACE_KINDS } from '../name-kinds.ts';
import { sortShort } from '../sort-short.ts';
import type { Evidence, Span } from '../types.ts';
import { isHopeless, isHopelessCountry, type JudgedPlace, reasonsFor } from './acceptance.ts';
import { evidenceOf, type FacilityCandidate, leading, rankFacilities } from './candidates.ts';
import { PlaceCues } from './cues.ts';
import { ownedWithList } from './list-owner.ts';
import { startWithDirection } from './longer-name.ts';
import { findPlaceMentions } from './mention.ts';
import type { PlacePage } from './page-context.ts';
import { placeIndexOf } from './place-index.ts';
import { findSiteMentions } from './site-names.ts';
import { vetoOf } from './vetoes.ts';

/** A place or site that means a facility. Offsets are into the clean text. */
export interface FacilityMention extends Span {
  /** Likeliest first, never empty. */
  facilities: FacilityId[];
  /** Keys of the places that the words may mean; none for a site's own name. */
  places: readonly string[];
  evidence: Evidence[];
}

/** Of a block that names no place, and of all while the page is weighed: facilities are judged after it. */
export const NO_FACILITY_MENTIONS: readonly FacilityMention[] = [];

/** Facility mentions of one block, in text order. */
export function resolvePlaces(context: BlockContext, page: PlacePage, lexicon: Lexicon): FacilityMention[] {
  const names = context.block.readings?.names ?? PLACE_KINDS;
  const sites = names & NameKind.facility ? findSiteMentions(context, page, lexicon) : [];
  if ((names & NameKind.place) === 0) return sites;
  const accepted: AcceptedPlace[] = [];
  const open: JudgedPlace[] = [];
  for (const mention of findPlaceMentions(context, lexicon)) {
    if (isHopelessCountry(mention, context)) continue;
    const cues = new PlaceCues(mention, context, lexicon);
    if (isHopeless(mention, cues) || vetoOf(mention, context, lexicon) !== null) continue;
    const candidates = rankFacilities(mention, cues, context, page, lexicon);
    if (candidates.length === 0) continue;
    const judged = { mention, cues, candidates };
    const reasons = reasonsFor(judged, page);
    if (reasons === null) open.push(judged);
    else accepted.push({ mention, cues, candidates, reasons });
  }
  const isListed = open.some(({ mention }) => mention.listLength > 1);
  const all = isListed ? [...accepted, ...open] : open;
  for (const judged of open) {
    const { mention, cues } = judged;
    const owned = isListed ? ownedWithList(judged, all) : null;
    if (owned !== null) {
      accepted.push({ mention, cues, candidates: owned, reasons: IN_LIST });
      continue;
    }
    const inside = sitesInside(judged, sites, context);
    if (inside.length === 0 && !containsAccepted(judged, accepted, context, lexicon)) continue;
    const candidates = inside.length > 0 ? inside : judged.candidates;
    accepted.push({ mention, cues, candidates, reasons: CONTAINS });
  }
  if (accepted.length === 0) return sites;
  const places = accepted.map(place => toFacilityMention(place, context));
  if (sites.length === 0 && places.length === 1) return places;
  return sortShort([...sites, ...places], (one, other) => one.start - other.start);
}

const IN_LIST: readonly Evidence[] = [{ code: 'placeList', points: 1 }];
const CONTAINS: readonly Evidence[] = [{ code: 'placeContains', points: 2 }];

/** “At Davis-Besse in Ohio”, “In Ohio, Vistra will extend Davis-Besse”: the sites that are meant by their state. */
function sitesInside(
  { mention, cues, candidates }: JudgedPlace,
  sites: readonly FacilityMention[],
  context: BlockContext,
): FacilityCandidate[] {
  if (sites.length === 0 || !cues.preposition || mention.level === 'country') return [];
  const sentence = sentenceAt(context, mention.start);
  const { text } = context.block;
  const opens = FRONTED.test(text.slice(sentenceSpan(context, sentence).start, mention.start).trimStart());
  const beside = sites.filter(
    site =>
      (opens || (site.end <= mention.start && mention.start - site.end <= SITE_LETTERS)) &&
      sentenceAt(context, site.start) === sentence,
  );
  if (beside.length === 0) return [];
  return candidates.filter(({ facility }) => beside.some(site => site.facilities[0] === facility.id));
}

/** What stands before a place that opens its sentence: “Over in western ”. */
const FRONTED = /^["'(]?(?:(?:And|But|Over|Up|Down|Back|Meanwhile|Elsewhere),? )?[Ii]n (?:\p{Ll}+ )?$/u;

/** Letters between a site and its state: “, the shuttered plant near the border in ”. */
const SITE_LETTERS = 40;

interface AcceptedPlace extends JudgedPlace {
  reasons: readonly Evidence[];
}

/** “In Blyth, a port in Northumberland”: the county or state of a town that was just taken for a facility. */
function containsAccepted(
  { mention, cues }: JudgedPlace,
  accepted: readonly AcceptedPlace[],
  context: BlockContext,
  lexicon: Lexicon,
): boolean {
  if (accepted.length === 0 || !cues.preposition || mention.level === 'country') return false;
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
const DECIDED: Evidence = { code: 'decided', points: 0 };

function toFacilityMention(place: AcceptedPlace, context: BlockContext): FacilityMention {
  const { mention, candidates, reasons } = place;
  const best = leading(candidates);
  return {
    start: startWithDirection(mention, context),
    end: mention.end,
    facilities: shownFacilities(place, best),
    places: mention.places.map(place => place.key),
    evidence: evidenceFor(reasons, best),
  };
}

function evidenceFor(reasons: readonly Evidence[], best: readonly FacilityCandidate[]): Evidence[] {
  const own = evidenceOf(best[0]!);
  return best.length === 1 ? reasons.concat(own, DECIDED) : reasons.concat(own);
}
