/** Chooses among weighed candidates the one that an amount most likely is, if any. */
import { sortShort } from '../sort-short.ts';
import type { Evidence, LinkCandidate } from '../types.ts';
import type { KnownAmount } from './amount-index.ts';
import { namesCompany } from './figure.ts';
import { targetOf } from './target.ts';

/** A candidate with fewer points is not shown as the match. */
const THRESHOLD = 9;
/** The best must lead the next by so much, or neither is the match. */
const MARGIN = 2;
/** Candidates with fewer points are not worth a reader's time. */
const LEAST_SHOWN = 6;
export const MOST_SHOWN = 3;

export interface Linked {
  link: LinkCandidate | null;
  candidates: LinkCandidate[];
}

export const UNLINKED: Linked = { link: null, candidates: [] };

type KnownDeal = Extract<KnownAmount, { deal: unknown }>;

/** A known sum that the amount may be, with what speaks for it. */
export interface Weighed {
  readonly known: KnownAmount;
  readonly points: number;
  readonly evidence: Evidence[];
}

/** Keeps one candidate for each deal and figure: of several sums of one deal the likeliest. */
export function addBest(found: Weighed[], known: KnownAmount, evidence: Evidence[]): void {
  let points = 0;
  for (const one of evidence) points += one.points;
  if (points <= 0) return;
  const at = found.findIndex(other => isSameRecord(other.known, known));
  if (at === -1) found.push({ known, points, evidence });
  else if (points > found[at]!.points) found[at] = { known, points, evidence };
}

function isSameRecord(one: KnownAmount, other: KnownAmount): boolean {
  if ('deal' in one) return 'deal' in other && one.deal === other.deal;
  return 'figure' in other && one.figure === other.figure;
}

export function choose(found: readonly Weighed[]): Linked {
  if (!found.some(({ points }) => points >= LEAST_SHOWN)) return UNLINKED;
  const shown = sortShort(
    found.filter(({ points }) => points >= LEAST_SHOWN),
    (one, other) =>
      other.points - one.points || rankOf(one) - rankOf(other) || byLaterDate(one.known, other.known),
  ).slice(0, MOST_SHOWN);
  const candidates = shown.map(({ known, points, evidence }) => ({
    target: targetOf(known),
    points,
    evidence,
  }));
  const best = shown[0]!;
  const isLink =
    best.points >= THRESHOLD &&
    shown.every(one => one === best || best.points - one.points >= MARGIN || areOneMatter(best, one));
  return { link: isLink ? candidates[0]! : null, candidates };
}

/** At the same points a deal's own value comes before a company's figure, and both before a part of a deal. */
function rankOf({ known }: Weighed): number {
  if ('figure' in known) return 1;
  return known.amount.main ? 0 : 2;
}

/** Of two figures that are one matter the later one is how things stand. */
function byLaterDate(one: KnownAmount, other: KnownAmount): number {
  if (!('figure' in one && 'figure' in other)) return 0;
  return other.figure.asOf.localeCompare(one.figure.asOf);
}

/**
 * A deal record and a company's figure of the same sum do not compete: they tell of one thing. Nor do figures of two
 * companies of which one names the other (“Price agreed for Boyd Thermal”), nor one figure of two dates, or of
 * two companies that share it (“Compute rent from Anthropic per month”).
 */
function areOneMatter({ known: one }: Weighed, { known: other }: Weighed): boolean {
  if ('deal' in one) return 'figure' in other || retells(one, other) || retells(other, one);
  if ('deal' in other) return true;
  const [figure, second] = [one.figure, other.figure];
  if (figure.value !== second.value) return false;
  if (undated(figure.label) === undated(second.label)) {
    return figure.company === second.company || NAME_INSIDE.test(figure.label);
  }
  return namesCompany(figure, second.company) || namesCompany(second, figure.company);
}

/** Whether a deal has another's value among its parts (“cut from $1.4 trillion”), and all of its parties. */
function retells(one: KnownDeal, other: KnownDeal): boolean {
  return (
    !one.amount.main &&
    other.amount.main &&
    one.low === other.low &&
    other.deal.companies.every(company => one.deal.companies.includes(company))
  );
}

/** “Quarterly revenue” may be the same of two companies by chance, what a label names a third party in hardly. */
const NAME_INSIDE = /[\p{Ll}\d] \p{Lu}\p{Ll}/u;

/** A label without the date that tells it from its likes: “Order backlog (December 2025)”. */
function undated(label: string): string {
  return label.replace(/ \([^)]*\b20\d\d\)$/, '');
}
