/** The second step: what the page as a whole says. */
import type { CompanyId, DealId, FacilityId } from '../facts/ids.ts';
import { amountsOf, type BlockContext, companyIdsOf } from './block-context.ts';
import { readingsOf } from './block-readings.ts';
import { type CompanySurvey, surveyInSteps } from './companies/survey.ts';
import { JudgedBlocks } from './judged-blocks.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findRepeatedSums } from './linking/find-repeated.ts';
import { linkAmount } from './linking/link.ts';
import { placeWordsOfPage } from './linking/page-places.ts';
import type { RepeatedSums } from './linking/repeated.ts';
import type { LinkPage } from './linking/surroundings.ts';
import { pageDollar } from './money/page-dollar.ts';
import { yenIsYuan } from './money/page-yen.ts';
import type { MoneyReading } from './money/reading.ts';
import { PLACE_KINDS } from './name-kinds.ts';
import type { PlacePage } from './places/page-context.ts';
import { NO_FACILITY_MENTIONS, resolvePlaces } from './places/resolve.ts';
import { decidingBlocks } from './relevance/deciding.ts';
import { countCompanies, scoreRelevance } from './relevance/score.ts';
import type { BlockScan } from './scan-block.ts';
import { finish } from './steps.ts';
import type { PageHints, Relevance } from './types.ts';

/** Which names are meant, whether the page is on the topic, which dollar is its own. */
export interface PageWeight extends PlacePage, LinkPage {
  readonly relevance: Relevance;
  readonly survey: CompanySurvey;
  /** The dollar that a bare `$` may be instead of the US dollar, or `null`. */
  readonly otherDollar: string | null;
  /** Whether a bare `¥` is a yuan. */
  readonly yenIsYuan: () => boolean;
  readonly blocks: JudgedBlocks;
}

/** Other companies than these are named in passing. */
const MAIN_COMPANIES = 2;
/** A main company is named so often, or in the headline. */
const LEAST_MAIN_MENTIONS = 2;

/** Weighs all scans of a page together; cheap beside the scans, so that it may run after every change. */
export function weighPage(scans: readonly BlockScan[], lexicon: Lexicon, hints: PageHints = {}): PageWeight {
  return finish(weighInSteps(scans, lexicon, hints));
}

/** The same in steps: on a long page it takes longer than a page should wait. */
export function* weighInSteps(
  scans: readonly BlockScan[],
  lexicon: Lexicon,
  hints: PageHints = {},
): Generator<void, PageWeight> {
  for (const scanned of scans) {
    if (scanned.readings !== null) continue;
    readingsOf(scanned, lexicon);
    yield;
  }
  // Doubtful names ask for them, and on a page that comes this far there are next to always some.
  yield* lexicon.factsInSteps();
  const survey = yield* surveyInSteps(scans, lexicon);
  const blocks = new JudgedBlocks(survey);
  const deciding = decidingBlocks(scans).map(index => scans[index]!);
  const texts = deciding.map(({ text }) => text);
  const judged: BlockContext[] = [];
  while (judged.length < deciding.length) {
    judged.push(blocks.decide(scans, lexicon));
    yield;
  }
  const counts = countCompanies(judged);
  const headline = judged.find(({ block }) => block.role === 'headline');
  const headlineCompanies = new Set(headline === undefined ? [] : companyIdsOf(headline));
  const page = {
    survey,
    blocks,
    otherDollar: pageDollar(
      hints,
      texts,
      scans.flatMap(scanned => readingsOf(scanned, lexicon).amounts),
    ),
    yenIsYuan: once(() => yenIsYuan(texts)),
    companies: new Set([...survey.sure.keys(), ...counts.keys()]),
    headlineCompanies,
    mainCompanies: mainCompanies(
      counts,
      headlineCompanies.size > 0 ? headlineCompanies : companyOfLead(judged),
    ),
    published: hints.published ?? null,
    repeatedSums: new Map() as RepeatedSums,
    headline: headline?.block.text ?? '',
    placeWords: once(() => placeWordsOfPage(deciding, lexicon)),
    namedFacilities: new Set<FacilityId>(),
    acceptedPlaces: new Set<string>(),
    acceptedFacilities: new Set<FacilityId>(),
  };
  yield* addPlaces(page, judged, lexicon);
  const deals = yield* knownDeals(page, judged, lexicon);
  yield;
  page.repeatedSums = yield* findRepeatedSums(judged, page, lexicon);
  const signs = {
    sites: page.namedFacilities.size,
    places: page.acceptedFacilities.size - page.namedFacilities.size,
    largeSums: judged.map(context => amountsOf(context).some(isLarge)),
    deals: deals.size,
  };
  return { ...page, relevance: scoreRelevance(judged, signs, lexicon) };
}

/** The one company of the first paragraph that names any. */
function companyOfLead(contexts: readonly BlockContext[]): ReadonlySet<CompanyId> {
  const lead = contexts.find(({ companies }) => companies.length > 0);
  const named = new Set(lead === undefined ? [] : companyIdsOf(lead));
  return named.size === 1 ? named : new Set();
}

function mainCompanies(
  counts: ReadonlyMap<CompanyId, number>,
  headline: ReadonlySet<CompanyId>,
): ReadonlySet<CompanyId> {
  const often = [...counts]
    .filter(([, count]) => count >= LEAST_MAIN_MENTIONS)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAIN_COMPANIES)
    .map(([company]) => company);
  const only = counts.size <= MAIN_COMPANIES ? counts.keys() : [];
  return new Set([...headline, ...often, ...only]);
}

/** Sums that build data centers, not those of prices and fines. */
function isLarge({ low }: MoneyReading): boolean {
  return low !== null && low >= LARGE_SUM;
}

const LARGE_SUM = 1e8;

/** Deals whose sums stand on the page beside both their parties. */
function* knownDeals(
  page: LinkPage,
  contexts: readonly BlockContext[],
  lexicon: Lexicon,
): Generator<void, ReadonlySet<DealId>> {
  const deals = new Set<DealId>();
  if (page.companies.size < 2) return deals;
  for (const context of contexts) {
    for (const reading of amountsOf(context)) {
      if (deals.size >= ENOUGH_DEALS) return deals;
      if (!isLarge(reading)) continue;
      yield;
      const { candidates } = linkAmount(reading, reading, context, NO_FACILITY_MENTIONS, page, lexicon);
      for (const { target, evidence } of candidates) {
        if ('deal' in target && evidence.some(({ code }) => code === 'linkBothParties'))
          deals.add(target.deal);
      }
    }
  }
  return deals;
}

/** More say no more of the topic. */
const ENOUGH_DEALS = 2;

/** Facilities that the page surely means; a name that was accepted once is then accepted more easily. */
function* addPlaces(
  page: PlacePage & {
    namedFacilities: Set<FacilityId>;
    acceptedPlaces: Set<string>;
    acceptedFacilities: Set<FacilityId>;
  },
  contexts: readonly BlockContext[],
  lexicon: Lexicon,
): Generator<void> {
  for (const context of contexts) {
    if (((context.block.readings?.names ?? 0) & PLACE_KINDS) === 0) continue;
    yield;
    for (const mention of resolvePlaces(context, page, lexicon)) {
      page.acceptedFacilities.add(mention.facilities[0]!);
      for (const place of mention.places) page.acceptedPlaces.add(place);
      if (mention.places.length === 0) page.namedFacilities.add(mention.facilities[0]!);
    }
  }
}

function once<Value>(create: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= create());
}
