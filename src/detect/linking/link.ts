/** Finds the deal, plan or reported figure that an amount most likely is. */
import type { BlockContext } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FacilityMention } from '../places/resolve.ts';
import type { Amount, LinkCandidate, Span } from '../types.ts';
import { agreeingAmounts, type KnownAmount, valueAgreement } from './amount-index.ts';
import { addBest, choose, type Linked, MOST_SHOWN, UNLINKED, type Weighed } from './choose.ts';
import { judgeKnownAmount } from './judge.ts';
import { mayBeNamed } from './near.ts';
import { repeatedLink, repeatedTarget } from './repeated.ts';
import { type LinkPage, Surroundings } from './surroundings.ts';
import { isSameTarget } from './target.ts';
import { agreedDigits, printedTolerance } from './value.ts';

/** Smaller sums are prices, fees and fares. */
const SMALLEST_DEAL = 1e7;
/** Rates in which plans, rents and fees are given; all others are prices. */
const RATES: ReadonlySet<string> = new Set(['year', 'month', 'quarter']);

/**
 * @param span the amount in the clean text
 * @param places facility mentions of the block
 */
export function linkAmount(
  amount: Amount,
  span: Span,
  context: BlockContext,
  places: readonly FacilityMention[],
  page: LinkPage,
  lexicon: Lexicon,
): Linked {
  const { low, high, currency } = amount;
  if (low === null || currency === null || low < SMALLEST_DEAL) return UNLINKED;
  if (amount.per !== null && !RATES.has(amount.per)) return UNLINKED;
  const printed = context.block.text.slice(span.start, span.end);
  const tolerance = printedTolerance(printed, high ?? low);
  const sum = { low, high, currency };
  const agreeing = agreeingAmounts(lexicon.facts, sum, tolerance);
  const target = repeatedTarget(amount, page);
  if (agreeing.length === 0 && target === undefined) return UNLINKED;
  const around = new Surroundings(span, context, places);
  const found: Weighed[] = [];
  for (const known of agreeing) {
    if (!mayBeNamed(known, around, page)) continue;
    const value = valueAgreement(sum, tolerance, known)!;
    const digits = digitsOf(sum, printed, tolerance, known);
    const evidence = judgeKnownAmount(known, value, digits, amount, around, page, lexicon);
    if (evidence !== null) addBest(found, known, evidence);
  }
  const linked = choose(found);
  if (linked.link !== null || target === undefined) return linked;
  const repeated = repeatedLink(amount, target, around, page, lexicon.facts);
  return repeated === null ? linked : { link: repeated, candidates: withFirst(repeated, linked.candidates) };
}

/** Candidates with one put before all others. */
function withFirst(first: LinkCandidate, candidates: readonly LinkCandidate[]): LinkCandidate[] {
  const others = candidates.filter(({ target }) => !isSameTarget(target, first.target));
  return [first, ...others].slice(0, MOST_SHOWN);
}

/** A record with one number of a range agrees in as many digits as a sum that is printed in two. */
const ONE_END = 2;
/** Two ends that agree are as sure as three digits. */
const BOTH_ENDS = 3;

function digitsOf(
  { low, high }: { low: number; high: number | null },
  printed: string,
  tolerance: number,
  known: KnownAmount,
): number {
  if (high === null) return agreedDigits(printed, low, tolerance, known.low);
  return known.high === null ? ONE_END : BOTH_ENDS;
}
