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

/**
 * The next name in the sentence of one under judgment, before it or behind it; -1 where there is none near enough.
 * @param from the hit to go on from: the name's own, or the name that was given before
 */
export function nextName({ block, hit, lexicon }: NameHit, direction: -1 | 1, from: number): number {
  const { entries, length } = block.hits;
  for (let at = from + direction; at >= 0 && at < length; at += direction) {
    const entry = entries[at]!;
    if (entry === SENTENCE_END || Math.abs(at - hit) > HITS_ASIDE) return -1;
    if (entry >= 0 && entry < lexicon.nameCount) return at;
  }
  return -1;
}
