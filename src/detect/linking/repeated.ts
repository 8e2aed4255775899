/** Sums that an article names again: what was told of one holds for “the $8.2bn” further down. */
import type { CompanyId } from '../../facts/ids.ts';
import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { Amount, LinkCandidate, LinkTarget } from '../types.ts';
import { agreeingAmounts } from './amount-index.ts';
import type { LinkPage, Surroundings } from './surroundings.ts';
import { isSameTarget, targetOf } from './target.ts';
import { otherMatter, unrelatedWords } from './vocabulary.ts';

/** What a sum that stands several times is. */
export interface RepeatedSum {
  readonly sum: Amount;
  readonly target: LinkTarget;
}

/** Such sums by their value, or its lower end; those that are two things are left out. */
export type RepeatedSums = ReadonlyMap<number, readonly RepeatedSum[]>;

/** Smaller sums are prices, of which an article has many. */
const LEAST = 1e7;
const POINTS = 9;

/** What tells a sum from others of its page, or `null` where it is too small or has no currency. */
export function sumKey({ low, high, currency, per }: Amount): string | null {
  if (low === null || low < LEAST || currency === null) return null;
  return `${currency} ${low} ${high ?? ''} ${per ?? ''}`;
}

function isSameSum(one: Amount, other: Amount): boolean {
  return one.high === other.high && one.currency === other.currency && one.per === other.per;
}

/** What a sum is elsewhere on the page. */
export function repeatedTarget(amount: Amount, { repeatedSums }: LinkPage): LinkTarget | undefined {
  return amount.low === null
    ? undefined
    : repeatedSums.get(amount.low)?.find(({ sum }) => isSameSum(sum, amount))?.target;
}

/**
 * The link that a sum has elsewhere on the page, where nothing near speaks against it: another company, or a word of
 * another matter.
 */
export function repeatedLink(
  amount: Amount,
  target: LinkTarget,
  around: Surroundings,
  page: LinkPage,
  facts: LexiconFacts,
): LinkCandidate | null {
  if (isCommon(amount, target, page, facts)) return null;
  const deal = 'deal' in target ? facts.deals.find(({ id }) => id === target.deal) : undefined;
  const parties = deal?.companies ?? companiesOfFigure(target, facts);
  const { sentence, compared } = around.companies;
  if (sentence.length > 0 && !parties.some(party => sentence.includes(party))) return null;
  if (around.clauseWord(unrelatedWords) !== null || parties.some(party => compared.includes(party)))
    return null;
  const isOther = otherMatter.some(
    ({ said, notKinds }) =>
      deal !== undefined && notKinds.includes(deal.kind) && around.clauseWord(said) !== null,
  );
  if (isOther) return null;
  return { target, points: POINTS, evidence: [{ code: 'linkRepeated', points: POINTS }] };
}

/** Whether companies of the page have other known sums of that size: “$15 billion” is many things. */
function isCommon(amount: Amount, target: LinkTarget, page: LinkPage, facts: LexiconFacts): boolean {
  const sum = { low: amount.low!, high: null, currency: amount.currency! };
  return agreeingAmounts(facts, sum, 0).some(known => {
    if (isSameTarget(targetOf(known), target)) return false;
    const companies = 'deal' in known ? known.deal.companies : [known.figure.company];
    return companies.some(company => page.companies.has(company));
  });
}

function companiesOfFigure(target: LinkTarget, facts: LexiconFacts): readonly CompanyId[] {
  const figure = 'figure' in target && facts.figures.find(({ key }) => key === target.figure);
  return figure ? [figure.company] : [];
}
