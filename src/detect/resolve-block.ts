/** The third step: one block's annotations in the light of the whole page. */
import type { FacilityId } from '../facts/ids.ts';
import { type BlockContext, sentenceAt } from './block-context.ts';
import { readingsOf } from './block-readings.ts';
import type { CompanyMention } from './companies/mention.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { linkAmount } from './linking/link.ts';
import { ownerOfPower } from './linking/power-owner.ts';
import { settleDollar } from './money/page-dollar.ts';
import { settleYen } from './money/page-yen.ts';
import type { MoneyReading } from './money/reading.ts';
import { scaledByTable } from './money/table-scale.ts';
import { type FacilityMention, resolvePlaces } from './places/resolve.ts';
import type { PowerReading } from './power/reading.ts';
import { type BlockScan, toBlockSpan } from './scan-block.ts';
import type { Amount, Annotation, MoneyAnnotation, Span } from './types.ts';
import { contextOf, type PageWeight } from './weigh-page.ts';

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
  if (scanned.hits.length === 0) return [];
  const context = contextOf(index, scans, weight, lexicon);
  const { amounts, powers, namesPlace } = readingsOf(scanned, lexicon);
  const places = namesPlace ? resolvePlaces(context, weight, lexicon) : [];
  const around = { scanned, index, scans, context, places, weight, lexicon };
  const found: Annotation[] = [];
  for (const mention of context.companies) found.push(companyAnnotation(mention, scanned, index));
  for (const mention of places) found.push(facilityAnnotation(mention, scanned, index));
  if (amounts.length > 0) {
    const sums = amounts.flatMap(reading => moneyAnnotation(reading, around) ?? []);
    found.push(...(sums.length > 1 ? withConversions(sums, scanned.block.text) : sums));
  }
  for (const reading of powers) found.push(powerAnnotation(reading, around));
  return withoutOverlaps(found);
}

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
  const facilities = () => facilitiesBeside(reading, context, places);
  const { link, candidates } = linkAmount(amount, reading, context, facilities, weight, lexicon);
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
    evidence: link?.evidence ?? [],
  };
}

/** The likeliest facilities that the sentence of a span means. */
function facilitiesBeside(
  span: Span,
  context: BlockContext,
  places: readonly FacilityMention[],
): ReadonlySet<FacilityId> {
  const sentence = sentenceAt(context, span.start);
  return new Set(
    places
      .filter(mention => sentenceAt(context, mention.start) === sentence)
      .map(mention => mention.facilities[0]!),
  );
}

/** “€20bn ($20.7bn)”: one sum in two currencies is one deal. */
const CONVERSION_GAP = /^ [([](?:about |around |roughly |some |or |~|≈|=)?$/;

/** Gives a sum in brackets the link of the one before them, and the other way round. */
function withConversions(annotations: MoneyAnnotation[], text: string): MoneyAnnotation[] {
  const linked = [...annotations];
  for (let second = 1; second < linked.length; second++) {
    const one = linked[second - 1]!;
    const other = linked[second]!;
    const converted =
      one.amount.currency !== other.amount.currency &&
      CONVERSION_GAP.test(text.slice(one.end, other.start)) &&
      /^[)\]]/.test(text.slice(other.end));
    if (!converted || (one.link === null) === (other.link === null)) continue;
    const { link, candidates, evidence } = one.link === null ? other : one;
    const conversion = {
      code: 'linkConversion',
      points: 0,
      detail: one.link === null ? other.text : one.text,
    };
    linked[one.link === null ? second - 1 : second] = {
      ...(one.link === null ? one : other),
      link,
      candidates,
      evidence: [...evidence, conversion],
    };
  }
  return linked;
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
    evidence: [],
  };
}

/** Which kind stays where two overlap and are equally long: the surest first. */
const CERTAINTY: Record<Annotation['kind'], number> = { money: 3, company: 2, facility: 1, power: 0 };

/** Keeps the longest of every set of overlapping annotations, in text order. */
function withoutOverlaps(annotations: Annotation[]): Annotation[] {
  if (annotations.length < 2) return annotations;
  annotations.sort((one, other) => one.start - other.start || other.end - one.end);
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
