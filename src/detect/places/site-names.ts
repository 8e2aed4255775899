/** Sites named by their own names: Fairwater, Colossus, Three Mile Island. */
import type { CompanyId } from '../../facts/ids.ts';
import { type BlockContext, companyIdsIn, companyIdsOf, sentenceAt } from '../block-context.ts';
import { WordCategory } from '../hits.ts';
import type { FacilitySense, Lexicon } from '../lexicon/lexicon.ts';
import type { FacilitySource } from '../lexicon/source.ts';
import { sortShort } from '../sort-short.ts';
import type { Evidence } from '../types.ts';
import { isPartOfLongerName } from './longer-name.ts';
import { isOf } from './neighbors.ts';
import type { PlacePage } from './page-context.ts';
import { type PlaceIndex, placeIndexOf } from './place-index.ts';
import { placeNamesOf } from './place-names.ts';
import type { FacilityMention } from './resolve.ts';

/** How near a facility noun or one of the name's own cue words must stand. */
const CUE_WORDS = 8;

/** What a name must gather by its ambiguity before it is taken for the site. */
const NEEDED: Record<FacilitySense['ambiguity'], number> = {
  unique: 0,
  word: 3,
  acronym: 3,
  'never-alone': 4,
};

export function findSiteMentions(
  context: BlockContext,
  page: PlacePage,
  lexicon: Lexicon,
): FacilityMention[] {
  const { hits } = context.block;
  const names = placeNamesOf(lexicon);
  const mentions: FacilityMention[] = [];
  for (let hit = 0; hit < hits.length; hit++) {
    const entry = hits.entries[hit]!;
    if (entry < 0 || entry >= lexicon.nameCount) continue;
    const name = names.at(entry);
    if (name?.site === undefined) continue;
    const mention = judgeSite(hit, name.site, name.facilities, context, page, lexicon);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function judgeSite(
  hit: number,
  sense: FacilitySense,
  facilities: readonly FacilitySource[],
  context: BlockContext,
  page: PlacePage,
  lexicon: Lexicon,
): FacilityMention | null {
  const { hits } = context.block;
  const span = { start: hits.starts[hit]!, end: hits.ends[hit]! };
  if (sense.ambiguity !== 'unique' && isPartOfLongerName(span, context, lexicon)) return null;
  const evidence = cuesAround(hit, sense, context, lexicon);
  if (facilities.length === 0) return null;
  const ranked = facilities.map(facility => ({
    facility,
    company: companyEvidence(facility, hit, context, page),
  }));
  if (ranked.length > 1) {
    sortShort(
      ranked,
      (one, other) =>
        pointsOf(other.company) - pointsOf(one.company) || one.facility.rank - other.facility.rank,
    );
  }
  const best = ranked[0]!;
  if (best.company !== null) evidence.push(best.company);
  if (page.namedFacilities.has(best.facility.id)) evidence.push({ code: 'siteNamedBefore', points: 2 });
  let points = 0;
  for (const one of evidence) points += one.points;
  if (points < NEEDED[sense.ambiguity]) return null;
  const decided = ranked[1] === undefined || pointsOf(ranked[1].company) < pointsOf(best.company);
  return {
    ...span,
    facilities: ranked.map(({ facility }) => facility.id),
    places: [],
    evidence: decided ? [SITE_NAME].concat(evidence, DECIDED) : [SITE_NAME].concat(evidence),
  };
}

const SITE_NAME: Evidence = { code: 'siteName', points: 3 };
const DECIDED: Evidence = { code: 'decided', points: 0 };

function pointsOf(evidence: Evidence | null): number {
  return evidence?.points ?? 0;
}

function companyEvidence(
  facility: FacilitySource,
  hit: number,
  context: BlockContext,
  page: PlacePage,
): Evidence | null {
  const sentence = sentenceAt(context, context.block.hits.starts[hit]!);
  let most = 0;
  let nearest: CompanyId | null = null;
  for (const { company } of facility.companies) {
    const points = pointsOfCompany(company, sentence, context, page);
    if (points <= most) continue;
    most = points;
    nearest = company;
  }
  return nearest === null ? null : { code: 'placeCompany', points: most, detail: nearest };
}

function pointsOfCompany(
  company: CompanyId,
  sentence: number,
  context: BlockContext,
  page: PlacePage,
): number {
  if (companyIdsOf(context).includes(company)) {
    if (companyIdsIn(context, sentence).includes(company)) return 4;
    const isBefore = sentence > 0 && companyIdsIn(context, sentence - 1).includes(company);
    return isBefore || companyIdsIn(context, sentence + 1).includes(company) ? 3 : 2;
  }
  if (page.mainCompanies.has(company)) return 2;
  return page.companies.has(company) ? 1 : 0;
}

function cuesAround(hit: number, sense: FacilitySense, context: BlockContext, lexicon: Lexicon): Evidence[] {
  const { hits } = context.block;
  const word = hits.words[hit]!;
  const evidence: Evidence[] = [];
  let noun = false;
  let power = false;
  let place: string | undefined;
  const index = placeIndexOf(lexicon.facts);
  const cues = new Set<string>();
  const look = (other: number): boolean => {
    if (Math.abs(hits.words[other]! - word) > CUE_WORDS) return false;
    const entry = hits.entries[other]!;
    if (entry < 0) return true;
    noun ||= isOf(context, other, WordCategory.facilityNoun, lexicon);
    power ||= isOf(context, other, WordCategory.powerTrigger, lexicon);
    if (place === undefined && entry < lexicon.nameCount && standsAt(entry, sense, index, lexicon))
      place = lexicon.text(entry);
    if (sense.cues.length === 0) return true;
    const text = lexicon.text(entry).toLowerCase();
    const cue = sense.cues.find(each => beginsWith(text, each));
    if (cue !== undefined) cues.add(cue);
    return true;
  };
  for (let other = hit - 1; other >= 0 && look(other); other--);
  for (let other = hit + 1; other < hits.length && look(other); other++);
  if (noun) evidence.push({ code: 'placeNoun', points: 2 });
  if (power) evidence.push({ code: 'placePower', points: 2 });
  if (cues.size > 0) evidence.push({ code: 'siteCue', points: cues.size > 1 ? 3 : 2 });
  if (place !== undefined) evidence.push({ code: 'sitePlace', points: 3, detail: place });
  return evidence;
}

/** Whether the first words of a text are these. */
function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && (text.length === words.length || text[words.length] === ' ');
}

/** “The Doña Ana County hearing on Project Jupiter”: the town or county where the site is. */
function standsAt(
  entry: number,
  { facilities }: FacilitySense,
  index: PlaceIndex,
  lexicon: Lexicon,
): boolean {
  return lexicon
    .senses(entry)
    .some(
      sense =>
        sense.kind === 'place' &&
        (sense.place.level === 'locality' || sense.place.level === 'county') &&
        index.facilitiesAt(sense.place).some(({ id }) => facilities.includes(id)),
    );
}
