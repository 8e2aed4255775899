/** A scanned block with its sentences and its companies: what the rules for places and links look at. */
import type { CompanyId } from '../facts/ids.ts';
import type { BlockReadings } from './block-readings.ts';
import type { CompanyMention, ScannedBlock } from './companies/mention.ts';
import { firstWhere } from './first-where.ts';
import { SENTENCE_END } from './hits.ts';
import type { MoneyReading } from './money/reading.ts';
import type { Span } from './types.ts';

/** A block with what was read in it, once it was. */
export interface ReadBlock extends ScannedBlock {
  readonly readings: BlockReadings | null;
}

export interface BlockContext {
  readonly block: ReadBlock;
  /** In text order. */
  readonly companies: readonly CompanyMention[];
  /** Offsets at which sentences begin, ascending from 0. */
  readonly sentenceStarts: readonly number[];
  /** Companies of the sentence before the block. Like those below a list, of which few have more than three. */
  readonly carried: readonly CompanyId[];
  /** Companies of the block, each once, and those of each sentence, once they were asked for. */
  ids: readonly CompanyId[] | undefined;
  idsBySentence: (readonly CompanyId[] | undefined)[] | undefined;
  /** Words of sentences with sums in them, the same. */
  wordsBySentence: (ReadonlySet<string> | undefined)[] | undefined;
}

export function blockContext(
  block: ReadBlock,
  companies: readonly CompanyMention[],
  carried: readonly CompanyId[],
): BlockContext {
  return {
    block,
    companies,
    sentenceStarts: sentenceStartsOf(block),
    carried,
    ids: undefined,
    idsBySentence: undefined,
    wordsBySentence: undefined,
  };
}

const ONE_SENTENCE: readonly number[] = [0];

function sentenceStartsOf({ hits: { entries, starts, length }, text }: ScannedBlock): readonly number[] {
  let sentenceStarts: number[] | undefined;
  for (let hit = 0; hit < length; hit++) {
    if (entries[hit] !== SENTENCE_END || starts[hit]! >= text.length) continue;
    if (sentenceStarts === undefined) sentenceStarts = [0, starts[hit]!];
    else sentenceStarts.push(starts[hit]!);
  }
  return sentenceStarts ?? ONE_SENTENCE;
}

/** Index of the sentence that holds an offset. */
export function sentenceAt(context: BlockContext, offset: number): number {
  const { sentenceStarts } = context;
  let low = 0;
  let high = sentenceStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentenceStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function sentenceSpan(context: BlockContext, sentence: number): Span {
  return {
    start: context.sentenceStarts[sentence]!,
    end: context.sentenceStarts[sentence + 1] ?? context.block.text.length,
  };
}

/** Amounts of the block, in text order; none before it was read. */
export function amountsOf({ block }: BlockContext): readonly MoneyReading[] {
  return block.readings?.amounts ?? NO_AMOUNTS;
}

const NO_AMOUNTS: readonly MoneyReading[] = [];

/** Company mentions of one sentence, in text order. */
export function companiesIn(context: BlockContext, sentence: number): readonly CompanyMention[] {
  const { companies, sentenceStarts } = context;
  if (sentence < 0 || sentence >= sentenceStarts.length || companies.length === 0) return NO_MENTIONS;
  if (sentenceStarts.length === 1) return companies;
  const { start, end } = sentenceSpan(context, sentence);
  let first = 0;
  while (first < companies.length && companies[first]!.start < start) first++;
  let last = first;
  while (last < companies.length && companies[last]!.start < end) last++;
  return first === last ? NO_MENTIONS : companies.slice(first, last);
}

const NO_MENTIONS: readonly CompanyMention[] = [];
const NO_COMPANIES: readonly CompanyId[] = [];

/** Companies of a sentence, each once, in text order; of the one before the block for -1. */
export function companyIdsIn(context: BlockContext, sentence: number): readonly CompanyId[] {
  if (sentence === -1) return context.carried;
  const { companies, sentenceStarts } = context;
  if (companies.length === 0 || sentence >= sentenceStarts.length) return NO_COMPANIES;
  if (sentenceStarts.length === 1) return companyIdsOf(context);
  context.idsBySentence ??= new Array(sentenceStarts.length);
  let ids = context.idsBySentence[sentence];
  if (ids === undefined) {
    const { start, end } = sentenceSpan(context, sentence);
    ids = idsOf(companies, start, end);
    context.idsBySentence[sentence] = ids;
  }
  return ids;
}

/** Companies of the whole block. */
export function companyIdsOf(context: BlockContext): readonly CompanyId[] {
  context.ids ??= idsOf(context.companies, 0, context.block.text.length);
  return context.ids;
}

function idsOf(mentions: readonly CompanyMention[], start: number, end: number): readonly CompanyId[] {
  let ids: CompanyId[] | undefined;
  for (const mention of mentions) {
    if (mention.start < start) continue;
    if (mention.start >= end) break;
    if (ids === undefined) ids = [mention.company];
    else if (!ids.includes(mention.company)) ids.push(mention.company);
  }
  return ids ?? NO_COMPANIES;
}

/** First hit that begins at or after an offset. */
export function firstHitFrom({ hits }: ScannedBlock, offset: number): number {
  return firstWhere(hits.starts, start => start >= offset);
}
