import type { DealSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';
import type { Surroundings } from './surroundings.ts';
import { kindPhrases, kindWords, otherMatter } from './vocabulary.ts';

const NONE: readonly string[] = [];

/** A word of the clause that speaks for the deal's kind, or `null`. */
export function kindWord(deal: DealSource, around: Surroundings): string | null {
  const phrase = kindPhrases[deal.kind];
  return (
    around.clauseWord(kindWords[deal.kind] ?? NONE) ??
    around.clauseWord(matterWordsOf(deal)) ??
    (phrase === undefined ? null : around.clauseMatch(phrase))
  );
}

/** Words such as “revenue” in a deal's own title: there they are its matter, whatever its kind. */
const matterWordsOf = remembered((deal: DealSource) =>
  deal.words.filter(word => otherMatter.some(matter => matter.words.includes(word))),
);
