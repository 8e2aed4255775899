/** The same text with ten and a hundred times the names. */
import { annotate } from '../../../src/detect/annotate.ts';
import { decodeLexicon } from '../../../src/detect/lexicon/decode.ts';
import { encodeLexicon } from '../../../src/detect/lexicon/encode.ts';
import type { Block } from '../../../src/detect/types.ts';
import type { Figure, Measurement } from '../figure.ts';
import { interleave } from '../interleave.ts';
import { companyNames, multiplied, shippedLexicon, shippedSource } from '../names.ts';
import { topicParagraphs } from '../text/article.ts';

export const moreNames: Measurement = {
  title: 'Ten and a hundred times the names in Node',
  async run({ rounds, quick }) {
    const source = await shippedSource();
    const texts = topicParagraphs(1e6, { names: await companyNames() });
    const blocks = texts.map((text): Block => ({ text, role: 'text' }));
    const now = await shippedLexicon();
    const factors = quick ? [10] : [10, 100];
    const figures: Figure[] = [];
    for (const factor of factors) {
      const more = decodeLexicon(encodeLexicon(multiplied(source, factor)));
      const times = await interleave(
        { now: () => annotate(blocks, now), more: () => annotate(blocks, more) },
        Math.ceil(rounds / 2),
      );
      figures.push({
        name: `${factor} times the names / now`,
        value: times.more / times.now,
        unit: '×',
        ...(factor === 10 && { limit: { atMost: 1.2 } }),
      });
    }
    return figures;
  },
};
