/** Every word that a rule asks for, joined from the rooms' own lists; the build encodes it into the automaton. */
import { companyVocabulary } from './companies/vocabulary.ts';
import { WordCategory } from './hits.ts';
import { moneyVocabulary } from './money/vocabulary.ts';
import { placeVocabulary } from './places/vocabulary.ts';
import { powerVocabulary } from './power/vocabulary.ts';
import { relevanceVocabulary } from './relevance/vocabulary.ts';

/**
 * Words and phrases by category. Written in lower case they match in any case; with a capital letter (`AI`, `US`)
 * only as written.
 */
export type Vocabulary = Partial<Record<keyof typeof WordCategory, readonly string[]>>;

/** `WordCategory` bits of every word. */
export const VOCABULARY: ReadonlyMap<string, number> = joined([
  companyVocabulary,
  moneyVocabulary,
  placeVocabulary,
  powerVocabulary,
  relevanceVocabulary,
]);

function joined(vocabularies: readonly Vocabulary[]): Map<string, number> {
  const categories = new Map<string, number>();
  for (const vocabulary of vocabularies) {
    for (const [category, words] of Object.entries(vocabulary)) {
      const bit = WordCategory[category as keyof typeof WordCategory];
      for (const word of words) categories.set(word, (categories.get(word) ?? 0) | bit);
    }
  }
  return categories;
}
