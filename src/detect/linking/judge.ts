/** Weighs how likely an amount is one known sum: by its value, its parties, its words and its date. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DealSource } from '../lexicon/source.ts';
import type { Amount, Evidence } from '../types.ts';
import type { KnownAmount } from './amount-index.ts';
import { startsAfter } from './dates.ts';
import { judgeFigure } from './figure.ts';
import { kindWord } from './kind-word.ts';
import { isOneSided, judgeParties } from './parties.ts';
import { isAtSite } from './party-names.ts';
import { placeWordsOf, placeWordsOfDeal } from './place-words.ts';
import { isSaid } from './said-dates.ts';
import type { LinkPage, Surroundings } from './surroundings.ts';
import type { ValueAgreement } from './value.ts';
import {
  forecastWords,
  otherMatter,
  unrelatedPhrases,
  unrelatedWords,
  valuedDeal,
  worthWords,
} from './vocabulary.ts';

/**
 * Evidence that a known sum is meant, or `null` where it cannot be.
 * @param digits in how many digits that say something they agree
 */
export function judgeKnownAmount(
  known: KnownAmount,
  value: Exclude<ValueAgreement, null>,
  digits: number,
  amount: Amount,
  around: Surroundings,
  page: LinkPage,
  lexicon: Lexicon,
): Evidence[] | null {
  const own =
    'deal' in known
      ? judgeDeal(known, amount, around, page, lexicon)
      : judgeFigure(known.figure, value === 'exact' ? digits : 0, amount, around, page);
  if (own === null) return null;
  const unrelated = unrelatedWord(known, around);
  if (unrelated !== null) own.push({ code: 'linkUnrelated', points: -6, detail: unrelated });
  // Digits agree by chance where the words speak of something else.
  const isDoubted = own.some(({ code }) => DOUBTS.has(code));
  own.unshift(
    value === 'exact'
      ? EXACT[isDoubted ? 0 : pointsOfDigits(digits)]!
      : ROUNDED[digits > 1 && !isDoubted ? 1 : 0]!,
  );
  return own;
}

/** Shared by all amounts: they say nothing of the text. */
const EXACT: readonly Evidence[] = [3, 4, 5, 6].map(points => ({ code: 'linkValueExact', points }));
const ROUNDED: readonly Evidence[] = [2, 3].map(points => ({ code: 'linkValueRounded', points }));
const MAIN_SUM: Evidence = { code: 'linkMainSum', points: 2 };
const PART_SUM: Evidence = { code: 'linkPartSum', points: -1 };
const NO_WORD: Evidence = { code: 'linkNoWord', points: -3 };
const GIGAWATTS: Evidence = { code: 'linkGigawatts', points: 2 };
const FACILITY: Evidence = { code: 'linkFacility', points: 2 };

const DOUBTS: ReadonlySet<string> = new Set([
  'linkUnrelated',
  'linkOtherKind',
  'linkWorth',
  'linkOtherPlace',
]);

function unrelatedWord(known: KnownAmount, around: Surroundings): string | null {
  const word =
    around.clauseWord(unrelatedWords) ??
    (isOwnFigure(known) ? null : around.clauseWord(forecastWords)) ??
    around.clauseMatch(unrelatedPhrases);
  // A pact that lowers tariffs is told with them, a record of a market value in these words.
  if (word === null) return null;
  const own = 'deal' in known ? known.deal.words : known.figure.words;
  return word.split(' ').every(each => own.includes(each)) ? null : word;
}

/** “$10 billion” may be many sums, “$255.25 billion” hardly two. */
function pointsOfDigits(digits: number): number {
  return digits >= 3 ? 3 : digits - 1;
}

function isOwnFigure(known: KnownAmount): boolean {
  return 'figure' in known || known.deal.kind === 'capital-plan' || known.deal.kind === 'reported-figure';
}

function judgeDeal(
  { deal, amount: dealAmount }: Extract<KnownAmount, { deal: DealSource }>,
  amount: Amount,
  around: Surroundings,
  page: LinkPage,
  lexicon: Lexicon,
): Evidence[] | null {
  if (page.published !== null && startsAfter(deal.announced, page.published)) return null;
  const isForeignRate = amount.per !== null && !isOwnRate(deal, dealAmount.main, amount.per);
  if (isForeignRate && amount.per !== 'year') return null;
  const evidence = judgeParties(deal, around, page) ?? judgeTogether(deal, around, page);
  if (evidence === null) return null;
  addKind(deal, dealAmount.main, around, evidence);
  evidence.push(dealAmount.main ? MAIN_SUM : PART_SUM);
  const others = around.otherSums.pointsFor(deal, dealAmount);
  if (others > 0) evidence.push({ code: 'linkOtherSum', points: others });
  const shared = firstsOf(deal.words, around.sentenceWords, 2);
  if (others === 0 && isOneSided(deal) && kindWord(deal, around) === null) {
    // A year or a quarter says nothing of a reported figure.
    if (shared.length === 0 || deal.kind === 'reported-figure') evidence.push(NO_WORD);
  }
  for (const word of shared) evidence.push({ code: 'linkWord', points: 1, detail: word });
  if (deal.gigawatts !== null && around.namesGigawatts(deal.gigawatts)) {
    evidence.push(GIGAWATTS);
  }
  if (others === 0) addPlaces(deal, around, page, lexicon, evidence);
  if (isAtSite(deal, around)) evidence.push(FACILITY);
  if (amount.qualifier !== null && dealAmount.qualifier !== null) {
    const same = amount.qualifier === dealAmount.qualifier;
    const opposite = amount.qualifier === 'up to' && dealAmount.qualifier === 'at least';
    if (same) evidence.push({ code: 'linkQualifier', points: 1, detail: amount.qualifier });
    else if (opposite) evidence.push({ code: 'linkOtherQualifier', points: -1 });
  }
  if (isForeignRate) evidence.push({ code: 'linkRate', points: -4, detail: 'year' });
  const said = around.saidDates(page.published);
  if (isSaid(deal.announced, said) || isSaid(deal.lastEvent, said)) {
    evidence.push({ code: 'linkDate', points: 2, detail: deal.announced });
  }
  return evidence;
}

const FEW_PARTIES = 3;

/** Parties that are named near, but not as near as the sum alone would ask for, where it is not alone. */
function judgeTogether(deal: DealSource, around: Surroundings, page: LinkPage): Evidence[] | null {
  // Of many parties one is soon named; the first is the one that the deal is about.
  const parties = deal.companies.length > FEW_PARTIES ? deal.companies.slice(0, 1) : deal.companies;
  const isNamed = parties.some(party => around.block.includes(party) || page.mainCompanies.has(party));
  if (!isNamed || deal.companies.some(company => around.companies.compared.includes(company))) return null;
  return around.otherSums.areTogether(deal) ? [{ code: 'linkSumsTogether', points: 5 }] : null;
}

/** Plans and figures are yearly by themselves; a part of another deal may be its yearly rent or monthly fee. */
function isOwnRate(deal: DealSource, main: boolean, per: string): boolean {
  if (deal.kind === 'capital-plan' || deal.kind === 'reported-figure') return per === 'year';
  return !main && deal.words.includes(per);
}

function addKind(deal: DealSource, main: boolean, around: Surroundings, evidence: Evidence[]): void {
  const worth = around.clauseWord(worthWords);
  const worthIsMeant = main && (deal.kind === 'reported-figure' || deal.kind === 'acquisition');
  if (worth !== null && !worthIsMeant && around.clauseMatch(valuedDeal) === null)
    evidence.push({ code: 'linkWorth', points: -4, detail: worth });
  const other = otherMatter.find(
    ({ said, notKinds }) =>
      around.clauseWord(said) !== null &&
      notKinds.includes(deal.kind) &&
      !said.words.some(word => deal.words.includes(word)),
  );
  const own = kindWord(deal, around);
  if (own !== null) evidence.push({ code: 'linkKind', points: 2, detail: own });
  if (other !== undefined) evidence.push({ code: 'linkOtherKind', points: own === null ? -4 : -2 });
}

/** The first `count` of `wanted` that are said. */
function firstsOf(wanted: readonly string[], said: ReadonlySet<string>, count: number): readonly string[] {
  let found: string[] | undefined;
  for (const word of wanted) {
    if (!said.has(word)) continue;
    found ??= [];
    found.push(word);
    if (found.length === count) break;
  }
  return found ?? NO_WORDS;
}

const NO_WORDS: readonly string[] = [];

function firstOf(said: ReadonlySet<string>, wanted: ReadonlySet<string>): string | null {
  for (const word of said) if (wanted.has(word)) return word;
  return null;
}

/** A plan for one country or state is not the plan that the text has for another. */
function addPlaces(
  deal: DealSource,
  around: Surroundings,
  page: LinkPage,
  lexicon: Lexicon,
  evidence: Evidence[],
): void {
  const own = placeWordsOfDeal(deal, lexicon.facts);
  if (own.length === 0 || isAtSite(deal, around)) return;
  if (own.some(word => around.sentenceWords.has(word) || around.wordsBefore.has(word))) return;
  const placeNames = placeWordsOf(lexicon.facts);
  const others = firstOf(around.sentenceWords, placeNames) ?? firstOf(around.wordsBefore, placeNames);
  if (others === null && own.some(word => page.placeWords().has(word))) return;
  evidence.push({ code: 'linkPlaceUnnamed', points: -2, detail: own[0]! });
  if (others !== null) evidence.push({ code: 'linkOtherPlace', points: -3, detail: others });
}
