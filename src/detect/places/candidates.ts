/** Ranks the facilities that a place may stand for by what the text says about whose and what kind they are. */
import type { CompanyId } from '../../facts/ids.ts';
import { type BlockContext, companiesIn, companyIdsIn, companyIdsOf, sentenceAt } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FacilitySource } from '../lexicon/source.ts';
import { sortShort } from '../sort-short.ts';
import type { Evidence } from '../types.ts';
import type { PlaceCues } from './cues.ts';
import type { PlaceMention } from './mention.ts';
import type { PlacePage } from './page-context.ts';
import { placeIndexOf } from './place-index.ts';

export interface FacilityCandidate {
  facility: FacilitySource;
  points: number;
  /** Points for the nearest of its companies alone: how surely this text speaks of one of them. */
  companyPoints: number;
  company: CompanyId | null;
  kindFits: boolean;
  /** The page names the facility by its own name. */
  named: boolean;
  /** The sentence names a company that has nothing to do with it. */
  stranger: boolean;
}

export const CompanyPoints = {
  sentence: 4,
  previousSentence: 3,
  main: 2,
  block: 2,
  page: 1,
  none: 0,
} as const;

const NEAREST_POINTS = 1;
/** “Foxconn brings plants across Wisconsin, Ohio and Texas”: the whole list is one company's. */
const LIST_OWNER_POINTS = 3;
const KIND_POINTS = 2;
const NAMED_POINTS = 2;
/** Candidates so much behind the best are no longer shown. */
const MARGIN = 2;

/** Best first; ties go to the facility whose company stands nearer, then to the better known one. */
export function rankFacilities(
  mention: PlaceMention,
  cues: PlaceCues,
  context: BlockContext,
  page: PlacePage,
  lexicon: Lexicon,
): FacilityCandidate[] {
  const index = placeIndexOf(lexicon.facts);
  const [only, ...homonyms] = mention.places;
  const facilities =
    homonyms.length === 0
      ? index.facilitiesAt(only!)
      : [...new Set(mention.places.flatMap(place => index.facilitiesAt(place)))];
  if (facilities.length === 0) return [];
  const near = nearbyCompanies(mention, context);
  if (facilities.length === 1) return [judgeFacility(facilities[0]!, cues, near, page)];
  const ranked = facilities.map(facility => judgeFacility(facility, cues, near, page));
  return sortShort(
    ranked,
    (one, other) =>
      other.points - one.points ||
      other.companyPoints - one.companyPoints ||
      one.facility.rank - other.facility.rank,
  );
}

/** The candidates that nothing decides between, the best first. */
export function leading(candidates: readonly FacilityCandidate[]): FacilityCandidate[] {
  const best = candidates[0]?.points ?? 0;
  if (candidates.length < 2) return [...candidates];
  return candidates.filter(candidate => candidate.points > best - MARGIN);
}

interface NearbyCompanies {
  nearest: CompanyId | null;
  /** Whether `nearest` stands before a list of places, which then are all its own. */
  ownsList: boolean;
  sentence: readonly CompanyId[];
  previous: readonly CompanyId[];
  block: readonly CompanyId[];
}

function nearbyCompanies(mention: PlaceMention, context: BlockContext): NearbyCompanies {
  const sentence = sentenceAt(context, mention.start);
  const { hits } = context.block;
  const start = hits.starts[mention.listFirstHit]!;
  const end = hits.ends[mention.listLastHit]!;
  let nearest: CompanyId | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  let ownsList = false;
  for (const company of companiesIn(context, sentence)) {
    const before = company.start < start;
    // A company before a list is its subject; one behind it belongs to what the sentence says next.
    if (!before && mention.listLength > 1 && ownsList) continue;
    const distance = before ? start - company.end : company.start - end;
    if (distance >= shortest) continue;
    shortest = distance;
    nearest = company.company;
    ownsList = before && mention.listLength > 1;
  }
  return {
    nearest,
    ownsList,
    sentence: companyIdsIn(context, sentence),
    previous: companyIdsIn(context, sentence - 1),
    block: companyIdsOf(context),
  };
}

function judgeFacility(
  facility: FacilitySource,
  cues: PlaceCues,
  near: NearbyCompanies,
  page: PlacePage,
): FacilityCandidate {
  let companyPoints = 0;
  let company: CompanyId | null = null;
  let points = 0;
  let ownsNearest = false;
  for (const party of facility.companies) {
    const own = pointsOf(party.company, near, page);
    if (party.company === near.nearest) {
      ownsNearest = true;
      points = near.ownsList ? LIST_OWNER_POINTS : NEAREST_POINTS;
    }
    if (own <= companyPoints) continue;
    companyPoints = own;
    company = party.company;
  }
  points += companyPoints;
  const kindFits = cues.kinds.includes(facility.kind);
  if (cues.kinds.length > 0) points += kindFits ? KIND_POINTS : -KIND_POINTS;
  const named = page.namedFacilities.has(facility.id);
  if (named) points += NAMED_POINTS;
  const stranger = near.nearest !== null && !ownsNearest;
  return { facility, points, company, companyPoints, kindFits, named, stranger };
}

/** Why a candidate was ranked where it is. */
export function evidenceOf({
  facility,
  company,
  companyPoints,
  kindFits,
  named,
}: FacilityCandidate): Evidence[] {
  const evidence: Evidence[] = [];
  if (company !== null) evidence.push({ code: 'placeCompany', points: companyPoints, detail: company });
  if (kindFits) evidence.push({ code: 'placeKind', points: KIND_POINTS, detail: facility.kind });
  if (named) evidence.push({ code: 'placeSiteNamed', points: NAMED_POINTS, detail: facility.id });
  return evidence;
}

function pointsOf(company: CompanyId, near: NearbyCompanies, page: PlacePage): number {
  if (near.sentence.includes(company)) return CompanyPoints.sentence;
  if (near.previous.includes(company)) return CompanyPoints.previousSentence;
  if (page.mainCompanies.has(company)) return CompanyPoints.main;
  if (near.block.includes(company)) return CompanyPoints.block;
  return page.companies.has(company) ? CompanyPoints.page : CompanyPoints.none;
}
