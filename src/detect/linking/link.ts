/** Finds the deal, plan or reported figure that an amount most likely is. */
import type { FacilityId } from '../../facts/ids.ts';
import { type BlockContext, sentenceAt } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Amount, LinkCandidate, Span } from '../types.ts';
import { type KnownAmount, knownAmountsBetween } from './amount-index.ts';
import { addBest, choose, type Linked, MOST_SHOWN, UNLINKED, type Weighed } from './choose.ts';
import { judgeKnownAmount } from './judge.ts';
import { likelyCompanies, mayBeNamed } from './near.ts';
import { repeatedLink } from './repeated.ts';
import { type LinkPage, Surroundings } from './surroundings.ts';
import { agreedDigits, agreement, printedTolerance, type ValueAgreement } from './value.ts';

/** Smaller sums are prices, fees and fares. */
const SMALLEST_DEAL = 1e7;
/** Rates in which plans, rents and fees are given; all others are prices. */
const RATES: ReadonlySet<string> = new Set(['year', 'month', 'quarter']);

/**
 * @param span the amount in the clean text
 * @param facilities answers the facilities that the sentence means; most amounts never ask
 */
export function linkAmount(
  amount: Amount,
  span: Span,
  context: BlockContext,
  facilities: () => ReadonlySet<FacilityId>,
  page: LinkPage,
  lexicon: Lexicon,
): Linked {
  const { low, high, currency } = amount;
  if (low === null || currency === null || low < SMALLEST_DEAL) return UNLINKED;
  if (amount.per !== null && !RATES.has(amount.per)) return UNLINKED;
  const likely = likelyCompanies(context, sentenceAt(context, span.start), page);
  const printed = context.block.text.slice(span.start, span.end);
  const found: Weighed[] = [];
  let tolerance: number | undefined;
  let around: Surroundings | undefined;
  for (const known of knownAmountsBetween(lexicon.facts, low * 0.94, (high ?? low) * 1.06, currency)) {
    if (!mayBeNamed(known, likely, page)) continue;
    tolerance ??= printedTolerance(printed, high ?? low);
    const value = valueAgreement(amount, tolerance, known);
    if (value === null) continue;
    around ??= new Surroundings(span, context, facilities());
    const digits = digitsOf(amount, printed, tolerance, known);
    const evidence = judgeKnownAmount(known, value, digits, amount, around, page, lexicon);
    if (evidence !== null) addBest(found, known, evidence);
  }
  const linked = choose(found);
  if (linked.link !== null || page.repeatedSums.size === 0) return linked;
  around ??= new Surroundings(span, context, facilities());
  const repeated = repeatedLink(amount, around, page, lexicon.facts);
  return repeated === null ? linked : { link: repeated, candidates: withFirst(repeated, linked.candidates) };
}

/** Candidates with one put before all others. */
function withFirst(first: LinkCandidate, candidates: readonly LinkCandidate[]): LinkCandidate[] {
  const others = candidates.filter(({ target }) => JSON.stringify(target) !== JSON.stringify(first.target));
  return [first, ...others].slice(0, MOST_SHOWN);
}

function valueAgreement(amount: Amount, tolerance: number, known: KnownAmount): ValueAgreement {
  const low = amount.low!;
  if (amount.high !== null) {
    if (known.high === null) return 'figure' in known ? rangeOfFigure(low, amount.high, known.low) : null;
    const ends = [agreement(low, tolerance, known.low), agreement(amount.high, tolerance, known.high)];
    if (ends.includes(null)) return null;
    return ends.includes('rounded') ? 'rounded' : 'exact';
  }
  const toLow = agreement(low, tolerance, known.low);
  if (known.high === null || toLow === 'exact') return toLow;
  const toHigh = agreement(low, tolerance, known.high);
  return toHigh === null ? toLow : 'rounded';
}

/** A record with one number of a range agrees in as many digits as a sum that is printed in two. */
const ONE_END = 2;
/** Two ends that agree are as sure as three digits. */
const BOTH_ENDS = 3;
const SAME_NUMBER = 1e-6;

function digitsOf(amount: Amount, printed: string, tolerance: number, known: KnownAmount): number {
  if (amount.high === null) return agreedDigits(printed, amount.low!, tolerance, known.low);
  return known.high === null ? ONE_END : BOTH_ENDS;
}

/** A figure's record has one number of a range: its upper end or its middle. */
function rangeOfFigure(low: number, high: number, known: number): ValueAgreement {
  // What came of a forecast lies near its ends too: nothing but the same number is the forecast.
  const isIt = [high, (low + high) / 2].some(end => Math.abs(end - known) < known * SAME_NUMBER);
  return isIt ? 'exact' : null;
}
