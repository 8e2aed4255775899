/** The third step: one block's annotations in the light of the whole page. */
import type { BlockContext } from './block-context.ts';
import { readingsOf } from './block-readings.ts';
import type { CompanyMention } from './companies/mention.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { linkAmount } from './linking/link.ts';
import { ownerOfPower } from './linking/power-owner.ts';
import { settleDollar } from './money/page-dollar.ts';
import { settleYen } from './money/page-yen.ts';
import type { MoneyReading } from './money/reading.ts';
import { scaledByTable } from './money/table-scale.ts';
import { PLACE_KINDS } from './name-kinds.ts';
import { type FacilityMention, NO_FACILITY_MENTIONS, resolvePlaces } from './places/resolve.ts';
import type { PowerReading } from './power/reading.ts';
import { type BlockScan, toBlockSpan } from './scan-block.ts';
import { sortShort } from './sort-short.ts';
import type { Amount, Annotation, Evidence, MoneyAnnotation } from './types.ts';
import type { PageWeight } from './weigh-page.ts';

/**
 * Annotations of the block at `index`, in text order and never overlapping, whether or not the page is relevant:
 * who paints asks `weight.relevance` first.
 */
export function resolveBlock(
  index: number,
  scans: readonly BlockScan[],
  weight: PageWeight,
  lexicon: Lexicon,
): Annotation[] {
  const scanned = scans[index]!;
  const { amounts, powers, names } = readingsOf(scanned, lexicon);
  if (names === 0 && amounts.length === 0 && powers.length === 0) return [];
  const context = weight.blocks.at(index, scans, lexicon);
  const places = names & PLACE_KINDS ? resolvePlaces(context, weight, lexicon) : NO_FACILITY_MENTIONS;
  const { companies } = context;
  const found = new Array<Annotation>(companies.length + places.length + amounts.length + powers.length);
  let count = 0;
  for (const mention of companies) found[count++] = companyAnnotation(mention, scanned, index);
  for (const mention of places) found[count++] = facilityAnnotation(mention, scanned, index);
  if (amounts.length + powers.length > 0) {
    const around = { scanned, index, scans, context, places, weight, lexicon };
    const firstSum = count;
    for (const reading of amounts) {
      const annotation = moneyAnnotation(reading, around);
      if (annotation !== null) found[count++] = annotation;
    }
    if (count - firstSum > 1)
      linkConversions(found as MoneyAnnotation[], firstSum, count, scanned.block.text);
    for (const reading of powers) found[count++] = powerAnnotation(reading, around);
  }
  found.length = count;
  return isInOrder(found) ? found : withoutOverlaps(found);
}

/** Shared by the many annotations that need none. */
const NO_EVIDENCE: Evidence[] = [];

function companyAnnotation(mention: CompanyMention, scanned: BlockScan, block: number): Annotation {
  const { company, evidence } = mention;
  const { start, end } = toBlockSpan(scanned, mention);
  return {
    kind: 'company',
    start,
    end,
    block,
    text: scanned.block.text.slice(start, end),
    company,
    evidence,
  };
}

function facilityAnnotation(mention: FacilityMention, scanned: BlockScan, block: number): Annotation {
  const { facilities, evidence } = mention;
  const { start, end } = toBlockSpan(scanned, mention);
  const text = scanned.block.text.slice(start, end);
  return { kind: 'facility', start, end, block, text, facilities, evidence };
}

/** All that reading an amount or a power figure in its block asks for. */
interface Surroundings {
  scanned: BlockScan;
  index: number;
  scans: readonly BlockScan[];
  context: BlockContext;
  places: readonly FacilityMention[];
  weight: PageWeight;
  lexicon: Lexicon;
}

/** `null` where the text leaves open whether a table's sum stands for thousands or millions. */
function moneyAnnotation(reading: MoneyReading, around: Surroundings): MoneyAnnotation | null {
  const { scanned, index, scans, context, places, weight, lexicon } = around;
  const printed = scanned.text.slice(reading.start, reading.end);
  const known = settleYen(settleDollar(reading, weight.otherDollar), printed, weight.yenIsYuan);
  const settled = scaledByTable(known, index, scans);
  if (settled === null) return null;
  const { low, high, vague, currency, uncertainCurrency, qualifier, per } = settled;
  const amount: Amount = { low, high, vague, currency, uncertainCurrency, qualifier, per };
  const { link, candidates } = linkAmount(amount, reading, context, places, weight, lexicon);
  const { start, end } = toBlockSpan(scanned, reading);
  return {
    kind: 'money',
    start,
    end,
    block: index,
    text: scanned.block.text.slice(start, end),
    amount,
    link,
    candidates,
    evidence: link?.evidence ?? NO_EVIDENCE,
  };
}

/** “€20bn ($20.7bn)”: one sum in two currencies is one deal. */
const CONVERSION_GAP = /^ [([](?:about |around |roughly |some |or |~|≈|=)?$/;

/** Gives a sum in brackets the link of the one before them, and the other way round. */
function linkConversions(found: MoneyAnnotation[], first: number, end: number, text: string): void {
  for (let second = first + 1; second < end; second++) {
    const one = found[second - 1]!;
    const other = found[second]!;
    const converted =
      one.amount.currency !== other.amount.currency &&
      CONVERSION_GAP.test(text.slice(one.end, other.start)) &&
      /^[)\]]/.test(text.slice(other.end));
    if (!converted || (one.link === null) === (other.link === null)) continue;
    const [linked, unlinked] = one.link === null ? [other, one] : [one, other];
    const conversion = { code: 'linkConversion', points: 0, detail: linked.text };
    found[unlinked === one ? second - 1 : second] = {
      ...unlinked,
      link: linked.link,
      candidates: linked.candidates,
      evidence: [...linked.evidence, conversion],
    };
  }
}

function powerAnnotation(reading: PowerReading, around: Surroundings): Annotation {
  const { scanned, index, context, places, weight, lexicon } = around;
  const { low, high, qualifier } = reading;
  const { facility, deal } = ownerOfPower(high ?? low, reading, context, places, weight, lexicon);
  const { start, end } = toBlockSpan(scanned, reading);
  return {
    kind: 'power',
    start,
    end,
    block: index,
    text: scanned.block.text.slice(start, end),
    low,
    high,
    qualifier,
    facility,
    deal,
    evidence: NO_EVIDENCE,
  };
}

/** Which kind stays where two overlap and are equally long: the surest first. */
const CERTAINTY: Record<Annotation['kind'], number> = { money: 3, company: 2, facility: 1, power: 0 };

/** Whether annotations stand in text order already and nowhere overlap, as most do. */
function isInOrder(annotations: readonly Annotation[]): boolean {
  for (let at = 1; at < annotations.length; at++) {
    if (annotations[at]!.start < annotations[at - 1]!.end) return false;
  }
  return true;
}

/** Keeps the longest of every set of overlapping annotations, in text order. */
function withoutOverlaps(annotations: Annotation[]): Annotation[] {
  sortShort(annotations, (one, other) => one.start - other.start || other.end - one.end);
  const kept: Annotation[] = [];
  for (const annotation of annotations) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= annotation.start) kept.push(annotation);
    else if (outweighs(annotation, last)) kept[kept.length - 1] = annotation;
  }
  return kept;
}

function outweighs(one: Annotation, other: Annotation): boolean {
  const longer = one.end - one.start - (other.end - other.start);
  return longer > 0 || (longer === 0 && CERTAINTY[one.kind] > CERTAINTY[other.kind]);
}
