/** Weighs how likely an amount is one known sum: by its value, its parties, its words and its date. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DealSource, FigureSource } from '../lexicon/source.ts';
import type { Amount, Evidence } from '../types.ts';
import type { KnownAmount } from './amount-index.ts';
import { kindWord } from './kind-word.ts';
import { isOneSided, judgeParties } from './parties.ts';
import { placeWordsOf, placeWordsOfDeal } from './place-words.ts';
import { stemOf } from './stem.ts';
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

/** News of a deal runs ahead of its announcement by no more. */
const LEAD_DAYS = 45;

/** Evidence that a known sum is meant, or `null` where it cannot be. */
export function judgeKnownAmount(
  known: KnownAmount,
  value: Exclude<ValueAgreement, null>,
  amount: Amount,
  around: Surroundings,
  page: LinkPage,
  lexicon: Lexicon,
): Evidence[] | null {
  const own =
    'deal' in known
      ? judgeDeal(known, amount, around, page, lexicon)
      : judgeFigure(known.figure, amount, around, page);
  if (own === null) return null;
  const evidence: Evidence[] = [
    value === 'exact' ? { code: 'linkValueExact', points: 3 } : { code: 'linkValueRounded', points: 2 },
    ...own,
  ];
  const unrelated =
    around.clauseWord(unrelatedWords) ??
    (isOwnFigure(known) ? null : around.clauseWord(forecastWords)) ??
    around.clauseMatch(unrelatedPhrases);
  if (unrelated !== null) evidence.push({ code: 'linkUnrelated', points: -6, detail: unrelated });
  return evidence;
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
  const evidence = judgeParties(deal, around, page);
  if (evidence === null) return null;
  evidence.push(...judgeKind(deal, dealAmount.main, around));
  evidence.push(dealAmount.main ? { code: 'linkMainSum', points: 2 } : { code: 'linkPartSum', points: -1 });
  const shared = deal.words.filter(word => around.sentenceWords.has(word)).slice(0, 2);
  if (shared.length === 0 && kindWord(deal, around) === null && isOneSided(deal)) {
    evidence.push({ code: 'linkNoWord', points: -3 });
  }
  for (const word of shared) evidence.push({ code: 'linkWord', points: 1, detail: word });
  if (deal.gigawatts !== null && around.namesGigawatts(deal.gigawatts)) {
    evidence.push({ code: 'linkGigawatts', points: 2 });
  }
  evidence.push(...judgePlaces(deal, around, lexicon));
  if (deal.facilities.some(facility => around.facilities.has(facility))) {
    evidence.push({ code: 'linkFacility', points: 2 });
  }
  if (amount.qualifier !== null && dealAmount.qualifier !== null) {
    const same = amount.qualifier === dealAmount.qualifier;
    const opposite = amount.qualifier === 'up to' && dealAmount.qualifier === 'at least';
    if (same) evidence.push({ code: 'linkQualifier', points: 1, detail: amount.qualifier });
    else if (opposite) evidence.push({ code: 'linkOtherQualifier', points: -1 });
  }
  if (amount.per !== null && deal.kind !== 'capital-plan' && deal.kind !== 'reported-figure') {
    evidence.push({ code: 'linkRate', points: -4, detail: amount.per });
  }
  return evidence;
}

function judgeKind(deal: DealSource, main: boolean, around: Surroundings): Evidence[] {
  const evidence: Evidence[] = [];
  const worth = around.clauseWord(worthWords);
  const worthIsMeant = main && (deal.kind === 'reported-figure' || deal.kind === 'acquisition');
  if (worth !== null && !worthIsMeant && around.clauseMatch(valuedDeal) === null)
    evidence.push({ code: 'linkWorth', points: -4, detail: worth });
  const other = otherMatter.find(
    ({ words, notKinds }) =>
      around.clauseWord(words) !== null &&
      notKinds.includes(deal.kind) &&
      !words.some(word => deal.words.includes(word)),
  );
  const own = kindWord(deal, around);
  if (own !== null) evidence.push({ code: 'linkKind', points: 2, detail: own });
  if (other !== undefined) evidence.push({ code: 'linkOtherKind', points: own === null ? -4 : -2 });
  return evidence;
}

/** A plan for one country or state is not the plan that the text has for another. */
function judgePlaces(deal: DealSource, around: Surroundings, lexicon: Lexicon): Evidence[] {
  const own = placeWordsOfDeal(deal, lexicon.facts);
  if (own.length === 0 || own.some(word => around.sentenceWords.has(word))) return [];
  const placeNames = placeWordsOf(lexicon.facts);
  const others = [...around.sentenceWords].find(word => placeNames.has(word));
  return [
    { code: 'linkPlaceUnnamed', points: -2, detail: own[0]! },
    ...(others === undefined ? [] : [{ code: 'linkOtherPlace', points: -3, detail: others }]),
  ];
}

function judgeFigure(
  figure: FigureSource,
  amount: Amount,
  around: Surroundings,
  page: LinkPage,
): Evidence[] | null {
  if (page.published !== null && startsAfter(figure.asOf, page.published)) return null;
  if (!page.companies.has(figure.company) || around.compared.has(figure.company)) return null;
  const evidence: Evidence[] = [];
  if (around.sentence.has(figure.company))
    evidence.push({ code: 'linkParty', points: 4, detail: figure.company });
  else if (around.previous.has(figure.company)) {
    evidence.push({ code: 'linkPartyBefore', points: 3, detail: figure.company });
  } else if (page.mainCompanies.has(figure.company)) {
    evidence.push({ code: 'linkPartyOfArticle', points: 2, detail: figure.company });
  } else return null;
  const { nearest } = around;
  if (nearest !== null && nearest !== figure.company) {
    evidence.push({ code: 'linkOtherCompany', points: -3, detail: nearest });
  }
  const labels = figure.words.filter(word => hasInflection(word, around));
  if (labels.length < (figure.words.length >= LONG_LABEL ? 2 : 1)) return null;
  for (const word of labels.slice(0, 2)) evidence.push({ code: 'linkLabel', points: 2, detail: word });
  if (amount.per !== null && !(figure.yearly && amount.per === 'year')) {
    evidence.push({ code: 'linkRate', points: -4, detail: amount.per });
  }
  return evidence;
}

/** Of a label of so many words one alone says too little. */
const LONG_LABEL = 4;

/** Whether a word or an inflection of it (“valued” for “valuation”) is in the amount's clause. */
function hasInflection(word: string, around: Surroundings): boolean {
  if (around.clauseWords.has(word)) return true;
  const stem = stemOf(word);
  return stem.length >= SHORTEST_STEM && around.clauseStems.has(stem);
}

const SHORTEST_STEM = 4;

/** Whether something dated `date` is too late to be in an article of `published`. */
function startsAfter(date: string, published: string): boolean {
  const from = Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
  const to = Date.parse(
    published.length === 4 ? `${published}-12-31` : published.length === 7 ? `${published}-28` : published,
  );
  return from > to + LEAD_DAYS * 86_400_000;
}
