/** Whom a figure of power most likely belongs to: a facility that the text means, a deal of its companies. */
import type { CompanyId, DealId, FacilityId } from '../../facts/ids.ts';
import { type BlockContext, companyIdsIn, sentenceAt } from '../block-context.ts';
import type { Lexicon, LexiconFacts } from '../lexicon/lexicon.ts';
import type { DealSource } from '../lexicon/source.ts';
import type { FacilityMention } from '../places/resolve.ts';
import { remembered } from '../remembered.ts';
import type { Span } from '../types.ts';
import type { LinkPage } from './surroundings.ts';

/** Printed and recorded figures of the same site differ by rounding, seldom by more. */
const TOLERANCE = 0.03;

export interface PowerOwner {
  facility: FacilityId | null;
  deal: DealId | null;
}

/**
 * @param megawatts the figure, or the upper end of a range
 * @param places facility mentions of the block
 */
export function ownerOfPower(
  megawatts: number,
  span: Span,
  context: BlockContext,
  places: readonly FacilityMention[],
  page: LinkPage,
  lexicon: Lexicon,
): PowerOwner {
  return {
    facility: facilityWith(megawatts, span, context, places, lexicon),
    deal: dealWith(megawatts / 1000, span, context, page, lexicon),
  };
}

/** The facility of the sentence that is known for such a figure; the only one of the sentence otherwise. */
function facilityWith(
  megawatts: number,
  span: Span,
  context: BlockContext,
  places: readonly FacilityMention[],
  lexicon: Lexicon,
): FacilityId | null {
  if (places.length === 0) return null;
  const sentence = sentenceAt(context, span.start);
  const near = places.filter(place => sentenceAt(context, place.start) === sentence);
  const candidates = new Set((near.length > 0 ? near : places).flatMap(({ facilities }) => facilities));
  const known = [...candidates].filter(id =>
    lexicon.facts.facilities.get(id)?.powers.some(power => isSame(megawatts, power)),
  );
  if (known[0] !== undefined) return known[0];
  const [only, ...others] = new Set(near.map(({ facilities }) => facilities[0]!));
  return others.length === 0 ? (only ?? null) : null;
}

/** The one deal of that size of which two parties, or the only one, stand near. */
function dealWith(
  gigawatts: number,
  span: Span,
  context: BlockContext,
  page: LinkPage,
  lexicon: Lexicon,
): DealId | null {
  const here = companyIdsIn(context, sentenceAt(context, span.start));
  if (here.length === 0) return null;
  let found: PowerDeal | null = null;
  for (const deal of dealsWithPower(lexicon.facts)) {
    if (!isSame(gigawatts, deal.gigawatts) || !isDealOf(deal, here, page)) continue;
    if (found !== null) return null;
    found = deal;
  }
  return found?.id ?? null;
}

function isDealOf({ companies }: DealSource, here: readonly CompanyId[], page: LinkPage): boolean {
  let named = 0;
  let near = 0;
  for (const company of companies) {
    if (here.includes(company)) named++;
    else if (page.mainCompanies.has(company)) near++;
  }
  return named > 0 && named + near >= Math.min(2, companies.length);
}

type PowerDeal = DealSource & { gigawatts: number };

/** The few deals that are known for a figure of power. */
const dealsWithPower = remembered((facts: LexiconFacts) =>
  facts.deals.filter((deal): deal is PowerDeal => deal.gigawatts !== null),
);

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= other * TOLERANCE;
}
