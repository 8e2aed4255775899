/** Finding the names alone, hot, against a keyword package, one regular expression and a language package. */
import compromise from 'compromise';
import KeywordProcessor from 'flashtext.js';
import { decodeLexicon } from '../../../src/detect/lexicon/decode.ts';
import { encodeLexicon } from '../../../src/detect/lexicon/encode.ts';
import { scan } from '../../../src/detect/scan.ts';
import type { Measurement } from '../figure.ts';
import { interleave } from '../interleave.ts';
import { companyNames, namesOf, shippedSource } from '../names.ts';
import { topicParagraphs } from '../text/article.ts';
import { alternation, countMatches } from './alternation.ts';

export const matchers: Measurement = {
  title: 'Names against other matchers in Node',
  async run({ rounds, quick }) {
    // Without the words that rules ask for, which the others are not given either.
    const lexicon = decodeLexicon(encodeLexicon(await shippedSource(), new Map()));
    const names = namesOf(lexicon);
    const texts = topicParagraphs(1e6, { names: await companyNames() });
    const few = topicParagraphs(1e4, { names: await companyNames() });
    const keywords = new KeywordProcessor();
    keywords.addKeywordsFromArray(names);
    const pattern = alternation(names);
    const terms = compromise.buildTrie(names.map(name => name.toLowerCase()));
    const fewRounds = quick ? 1 : 3;
    const hot = await interleave(
      {
        ours: () => texts.map(text => scan(text, lexicon)),
        flashtext: () => texts.map(text => keywords.extractKeywords(text)),
      },
      quick ? 3 : Math.ceil(rounds / 2),
    );
    const regexp = await interleave(
      { ours: () => texts.map(text => scan(text, lexicon)), regexp: () => countMatches(pattern, texts) },
      fewRounds,
    );
    const language = await interleave(
      {
        ours: () => few.map(text => scan(text, lexicon)),
        compromise: () => few.map(text => compromise.tokenize(text).compute('index').lookup(terms).json()),
      },
      fewRounds,
    );
    return [
      {
        name: 'flashtext.js / names alone, 1 MB',
        value: hot.flashtext / hot.ours,
        unit: '×',
        limit: { atLeast: 3 },
      },
      { name: 'alternation RegExp / names alone, 1 MB', value: regexp.regexp / regexp.ours, unit: '×' },
      { name: 'compromise / names alone, 10 kB', value: language.compromise / language.ours, unit: '×' },
    ];
  },
};
