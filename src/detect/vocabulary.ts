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

/** What the last word of a phrase gives to the phrase: an “AI startup” is a startup, an “asset manager” a manager. */
const INHERITED = WordCategory.companyLead | WordCategory.companyNoun | WordCategory.facilityNoun;

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
  for (const phrase of categories.keys()) inherit(phrase, categories);
  return categories;
}

/**
 * The vocabulary with the phrases among `cues` that hide a word of it: the longest match takes “asset manager”, and
 * the rules that look for “manager” would not find it.
 */
export function withCuePhrases(
  vocabulary: ReadonlyMap<string, number>,
  cues: Iterable<string>,
): Map<string, number> {
  const categories = new Map(vocabulary);
  for (const cue of cues) inherit(cue, categories);
  return categories;
}

function inherit(phrase: string, categories: Map<string, number>): void {
  const space = phrase.lastIndexOf(' ');
  if (space < 0) return;
  const inherited = (categories.get(phrase.slice(space + 1)) ?? 0) & INHERITED;
  if (inherited !== 0) categories.set(phrase, (categories.get(phrase) ?? 0) | inherited);
}
