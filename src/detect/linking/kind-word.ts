import type { DealSource } from '../lexicon/source.ts';
import type { Surroundings } from './surroundings.ts';
import { kindWords, otherMatter } from './vocabulary.ts';

/** A word of the clause that speaks for the deal's kind, or `null`. */
export function kindWord(deal: DealSource, around: Surroundings): string | null {
  return (
    firstOf(kindWords[deal.kind] ?? [], around.clauseWords) ??
    firstOf(deal.words.filter(isMatterWord), around.clauseWords)
  );
}

/** Words such as “revenue” in a deal's own title: there they are its matter, whatever its kind. */
function isMatterWord(word: string): boolean {
  return otherMatter.some(({ words }) => words.includes(word));
}

/** The first of `words` that is present, or `null`. */
export function firstOf(words: readonly string[], present: ReadonlySet<string>): string | null {
  return words.find(word => present.has(word)) ?? null;
}
