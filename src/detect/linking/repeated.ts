/** Sums that an article names again: what was told of one holds for “the $8.2bn” further down. */
import type { CompanyId } from '../../facts/ids.ts';
import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { Amount, LinkCandidate, LinkTarget } from '../types.ts';
import { knownAmountsBetween } from './amount-index.ts';
import type { LinkPage, Surroundings } from './surroundings.ts';
import { otherMatter, unrelatedWords } from './vocabulary.ts';

/** What sums that stand several times are, by `sumKey`; those that are two things are left out. */
export type RepeatedSums = ReadonlyMap<string, LinkTarget>;

/** Smaller sums are prices, of which an article has many. */
const LEAST = 1e7;
const POINTS = 9;

/** What tells a sum from others of its page, or `null` where it is too small or has no currency. */
export function sumKey({ low, high, currency, per }: Amount): string | null {
  if (low === null || low < LEAST || currency === null) return null;
  return `${currency} ${low} ${high ?? ''} ${per ?? ''}`;
}

/**
 * The link that a sum has elsewhere on the page, where nothing near speaks against it: another company, or a word of
 * another matter.
 */
export function repeatedLink(
  amount: Amount,
  around: Surroundings,
  page: LinkPage,
  facts: LexiconFacts,
): LinkCandidate | null {
  const key = sumKey(amount);
  const target = key === null ? undefined : page.repeatedSums.get(key);
  if (target === undefined) return null;
  if (isCommon(amount, target, page, facts)) return null;
  const parties = partiesOf(target, facts);
  if (around.sentence.size > 0 && !parties.some(party => around.sentence.has(party))) return null;
  if (around.clauseWord(unrelatedWords) !== null || parties.some(party => around.compared.has(party)))
    return null;
  if ('deal' in target) {
    const kind = facts.deals.find(({ id }) => id === target.deal)?.kind ?? '';
    const isOther = otherMatter.some(
      ({ words, notKinds }) => notKinds.includes(kind) && around.clauseWord(words) !== null,
    );
    if (isOther) return null;
  }
  return { target, points: POINTS, evidence: [{ code: 'linkRepeated', points: POINTS }] };
}

/** Whether companies of the page have other known sums of that size: “$15 billion” is many things. */
function isCommon(amount: Amount, target: LinkTarget, page: LinkPage, facts: LexiconFacts): boolean {
  const low = amount.low!;
  return knownAmountsBetween(facts, low * (1 - ROUNDING), low * (1 + ROUNDING), amount.currency!).some(
    known => {
      if ('deal' in known) {
        const isTarget = 'deal' in target && known.deal.id === target.deal;
        return !isTarget && known.deal.companies.some(company => page.companies.has(company));
      }
      const isTarget = 'figure' in target && known.figure.key === target.figure;
      return !isTarget && page.companies.has(known.figure.company);
    },
  );
}

const ROUNDING = 0.004;

function partiesOf(target: LinkTarget, facts: LexiconFacts): readonly CompanyId[] {
  if ('deal' in target) return facts.deals.find(({ id }) => id === target.deal)?.companies ?? [];
  return facts.figures.filter(({ key }) => key === target.figure).map(({ company }) => company);
}
