/** A scanned block with its sentences and its companies: what the rules for places and links look at. */
import type { CompanyId } from '../facts/ids.ts';
import type { BlockReadings } from './block-readings.ts';
import type { CompanyMention, ScannedBlock } from './companies/mention.ts';
import { firstWhere } from './first-where.ts';
import { SENTENCE_END } from './hits.ts';
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
  /** Companies of the sentence before the block. */
  readonly carried: ReadonlySet<CompanyId>;
}

export function blockContext(
  block: ReadBlock,
  companies: readonly CompanyMention[],
  carried: ReadonlySet<CompanyId>,
): BlockContext {
  const sentenceStarts = [0];
  const { hits } = block;
  for (let hit = 0; hit < hits.length; hit++) {
    if (hits.entries[hit] === SENTENCE_END && hits.starts[hit]! < block.text.length) {
      sentenceStarts.push(hits.starts[hit]!);
    }
  }
  return { block, companies, sentenceStarts, carried };
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

/** Company mentions of one sentence, in text order. */
export function companiesIn(context: BlockContext, sentence: number): CompanyMention[] {
  if (sentence < 0 || sentence >= context.sentenceStarts.length) return [];
  if (context.companies.length === 0) return [];
  const { start, end } = sentenceSpan(context, sentence);
  return context.companies.filter(mention => mention.start >= start && mention.start < end);
}

const NO_COMPANIES: ReadonlySet<CompanyId> = new Set();

/** Companies of a sentence; of the one before the block for -1. */
export function companyIdsIn(context: BlockContext, sentence: number): ReadonlySet<CompanyId> {
  if (sentence === -1) return context.carried;
  const companies = companiesIn(context, sentence);
  return companies.length === 0 ? NO_COMPANIES : new Set(companies.map(mention => mention.company));
}

/** First hit that begins at or after an offset. */
export function firstHitFrom({ hits }: ScannedBlock, offset: number): number {
  return firstWhere(hits.starts, start => start >= offset);
}
