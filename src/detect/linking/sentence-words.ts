import { type BlockContext, sentenceSpan } from '../block-context.ts';
import { wordsOf } from '../text/words.ts';
import { countryOfAdjective, describedByCountry } from './vocabulary.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

/** Words of a sentence, with the countries whose adjectives it has; none for -1. */
export function wordsOfSentence(context: BlockContext, sentence: number): ReadonlySet<string> {
  if (sentence < 0) return NO_WORDS;
  context.wordsBySentence ??= new Array(context.sentenceStarts.length);
  let words = context.wordsBySentence[sentence];
  if (words === undefined) {
    const { start, end } = sentenceSpan(context, sentence);
    words = wordsWithCountries(context.block.text.slice(start, end));
    context.wordsBySentence[sentence] = words;
  }
  return words;
}

function wordsWithCountries(text: string): ReadonlySet<string> {
  const found = new Set(wordsOf(text));
  if (!ADJECTIVES.test(text)) return found;
  for (const word of wordsOf(text.replace(describedByCountry, ' '))) {
    const country = countryOfAdjective.get(word);
    if (country !== undefined) found.add(country);
  }
  return found;
}

/** Without one of these no country need be looked for. */
const ADJECTIVES = new RegExp([...countryOfAdjective.keys()].join('|'), 'i');
