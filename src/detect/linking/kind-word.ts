import type { DealSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';
import type { Surroundings } from './surroundings.ts';
import { kindPhrases, kindWords, otherMatter } from './vocabulary.ts';

/** A word of the clause that speaks for the deal's kind, or `null`. */
export function kindWord(deal: DealSource, around: Surroundings): string | null {
  const words = kindWords[deal.kind];
  const phrase = kindPhrases[deal.kind];
  return (
    (words === undefined ? null : around.clauseWord(words)) ??
    matterWordsOf(deal).find(word => around.clauseWords.includes(word)) ??
    (phrase === undefined ? null : around.clauseMatch(phrase))
  );
}

/** Words such as “revenue” in a deal's own title: there they are its matter, whatever its kind. */
const matterWordsOf = remembered((deal: DealSource) =>
  deal.words.filter(word => otherMatter.some(matter => matter.said.words.includes(word))),
);
