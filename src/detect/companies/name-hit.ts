import type { CompanyId } from '../../facts/ids.ts';
import { SENTENCE_END } from '../hits.ts';
import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import type { POINTS } from './evidence.ts';
import type { ScannedBlock } from './mention.ts';

/** A name hit under judgment. */
export interface NameHit {
  block: ScannedBlock;
  hit: number;
  sense: CompanySense;
  lexicon: Lexicon;
  /** Companies that the page names beyond doubt. */
  sure: { has(company: CompanyId): boolean };
}

export type AddEvidence = (code: keyof typeof POINTS, detail?: string, points?: number) => void;

/** How many hits to either side are looked at at most. */
export const HITS_ASIDE = 16;

/** Where the sentence of a hit begins. */
export function startOfSentence(block: ScannedBlock, hit: number): number {
  for (let at = hit - 1; at >= 0; at -= 1) {
    if (block.hits.entries[at] === SENTENCE_END) return block.hits.starts[at]!;
  }
  return 0;
}

/** Other names in the sentence of one, by their hits: those before it or behind it, the nearest first. */
export function* namesBeside({ block, hit, lexicon }: NameHit, direction: -1 | 1): Generator<number> {
  const { entries, length } = block.hits;
  const last = hit + direction * HITS_ASIDE;
  for (let at = hit + direction; at >= 0 && at < length; at += direction) {
    const entry = entries[at]!;
    if (entry === SENTENCE_END) return;
    if (entry >= 0 && entry < lexicon.nameCount) yield at;
    if (at === last) return;
  }
}
