/** The third part of the content script: what shows cards. The background puts it in; see `parts.ts`. */
import { createCards } from '../card/index.ts';
import { useWords } from '../words/words.ts';
import { handOver } from './registry.ts';

handOver('card', (options, words) => {
  useWords(words);
  return createCards(options);
});
