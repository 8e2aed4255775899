/** Finds the deal, plan or reported figure that an amount most likely is. */
import type { FacilityId } from '../../facts/ids.ts';
import { type BlockContext, sentenceAt } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Amount, Evidence, LinkCandidate, LinkTarget, Span } from '../types.ts';
import { type KnownAmount, knownAmountsBetween } from './amount-index.ts';
import { judgeKnownAmount } from './judge.ts';
import { likelyCompanies, mayBeNamed } from './near.ts';
import { type LinkPage, Surroundings } from './surroundings.ts';
import { agreement, printedTolerance, type ValueAgreement } from './value.ts';

/** A candidate with fewer points is not shown as the match. */
const THRESHOLD = 9;
/** The best must lead the next by so much, or neither is the match. */
const MARGIN = 2;
/** Candidates with fewer points are not worth a reader's time. */
const LEAST_SHOWN = 6;
const MOST_SHOWN = 3;

export interface Linked {
  link: LinkCandidate | null;
  candidates: LinkCandidate[];
}

const UNLINKED: Linked = { link: null, candidates: [] };

/** Smaller sums are prices, fees and fares. */
const SMALLEST_DEAL = 1e7;
/** Rates that a yearly figure or plan may be given in; all others are prices. */
const YEARLY = 'year';

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
  if (amount.per !== null && amount.per !== YEARLY) return UNLINKED;
  const likely = likelyCompanies(context, sentenceAt(context, span.start), page);
  const printed = context.block.text.slice(span.start, span.end);
  const found: LinkCandidate[] = [];
  let tolerance: number | undefined;
  let around: Surroundings | undefined;
  for (const known of knownAmountsBetween(lexicon.facts, low * 0.94, (high ?? low) * 1.06, currency)) {
    if (!mayBeNamed(known, likely)) continue;
    tolerance ??= printedTolerance(printed, high ?? low);
    const value = valueAgreement(amount, tolerance, known);
    if (value === null) continue;
    around ??= new Surroundings(span, context, facilities());
    const evidence = judgeKnownAmount(known, value, amount, around, page, lexicon);
    if (evidence !== null) addBest(found, known, evidence);
  }
  return choose(found);
}

/** Keeps one candidate for each deal and figure: of several sums of one deal the likeliest. */
function addBest(found: LinkCandidate[], known: KnownAmount, evidence: Evidence[]): void {
  const points = evidence.reduce((sum, one) => sum + one.points, 0);
  if (points <= 0) return;
  const target: LinkTarget = 'deal' in known ? { deal: known.deal.id } : { figure: known.figure.key };
  const at = found.findIndex(other => isSameTarget(other.target, target));
  if (at === -1) found.push({ target, points, evidence });
  else if (points > found[at]!.points) found[at] = { target, points, evidence };
}

function isSameTarget(one: LinkTarget, other: LinkTarget): boolean {
  if ('deal' in one) return 'deal' in other && one.deal === other.deal;
  return 'figure' in other && one.figure === other.figure;
}

function choose(found: LinkCandidate[]): Linked {
  if (!found.some(({ points }) => points >= LEAST_SHOWN)) return UNLINKED;
  const candidates = found
    .filter(({ points }) => points >= LEAST_SHOWN)
    .sort((one, other) => other.points - one.points || rankOf(one) - rankOf(other))
    .slice(0, MOST_SHOWN);
  const [best, next] = candidates;
  if (best === undefined || best.points < THRESHOLD) return { link: null, candidates };
  if (next !== undefined && best.points - next.points < MARGIN && !areOneMatter(best, next)) {
    return { link: null, candidates };
  }
  return { link: best, candidates };
}

/** At the same points a deal's own value comes before a company's figure, and both before a part of a deal. */
function rankOf({ target, evidence }: LinkCandidate): number {
  if (!('deal' in target)) return 1;
  return evidence.some(({ code }) => code === 'linkMainSum') ? 0 : 2;
}

/** A deal record and a company's figure of the same sum do not compete: they tell of one thing. */
function areOneMatter(one: LinkCandidate, other: LinkCandidate): boolean {
  return 'deal' in one.target !== 'deal' in other.target;
}

function valueAgreement(amount: Amount, tolerance: number, known: KnownAmount): ValueAgreement {
  const low = amount.low!;
  if (amount.high !== null) {
    if (known.high === null) return null;
    const ends = [agreement(low, tolerance, known.low), agreement(amount.high, tolerance, known.high)];
    if (ends.includes(null)) return null;
    return ends.includes('rounded') ? 'rounded' : 'exact';
  }
  const toLow = agreement(low, tolerance, known.low);
  if (known.high === null || toLow === 'exact') return toLow;
  const toHigh = agreement(low, tolerance, known.high);
  return toHigh === null ? toLow : 'rounded';
}
