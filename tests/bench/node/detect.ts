/** `detect`, hot, on texts of three lengths, against a bare pass over the same text; on and off the topic. */
import { annotate, scanBlock } from '../../../src/detect/annotate.ts';
import { gate } from '../../../src/detect/relevance/gate.ts';
import { scan } from '../../../src/detect/scan.ts';
import type { Block } from '../../../src/detect/types.ts';
import type { Figure, Measurement } from '../figure.ts';
import { interleave } from '../interleave.ts';
import { companyNames, shippedLexicon } from '../names.ts';
import { otherParagraphs, topicParagraphs } from '../text/article.ts';
import { barePass } from './bare-pass.ts';

const LENGTHS = { '10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6 };
/** Shorter texts are read so often in a row that the clock's grain does not matter. */
const LEAST_TEXT = 1e6;

export const detect: Measurement = {
  title: 'Detection in Node',
  async run({ rounds }) {
    const lexicon = await shippedLexicon();
    const names = await companyNames();
    const figures: Figure[] = [];
    for (const [label, length] of Object.entries(LENGTHS)) {
      const texts = topicParagraphs(length, { names });
      const blocks = texts.map((text): Block => ({ text, role: 'text' }));
      const often = (work: () => unknown) => () => {
        for (let read = 0; read < LEAST_TEXT; read += length) work();
      };
      const times = await interleave(
        {
          bare: often(() => barePass(texts)),
          scan: often(() => texts.map(text => scan(text, lexicon))),
          blocks: often(() => blocks.map(block => scanBlock(block, lexicon))),
          all: often(() => annotate(blocks, lexicon)),
        },
        rounds,
      );
      figures.push(
        { name: `names and words, ${label} / bare pass`, value: times.scan / times.bare, unit: '×' },
        {
          name: `blocks scanned, ${label} / bare pass`,
          value: times.blocks / times.bare,
          unit: '×',
        },
        {
          name: `detect, ${label} / bare pass`,
          value: times.all / times.bare,
          unit: '×',
          ...(label === '1 MB' && { limit: { atMost: 6 } }),
        },
      );
    }
    const other = otherParagraphs(1e6);
    const blocks = other.map((text): Block => ({ text, role: 'text' }));
    const times = await interleave(
      {
        bare: () => barePass(other),
        gate: () =>
          gate(
            blocks.map(block => scanBlock(block, lexicon)),
            lexicon,
          ),
        all: () => annotate(blocks, lexicon),
      },
      rounds,
    );
    figures.push({
      name: 'scan and gate, 1 MB off the topic / bare pass',
      value: times.gate / times.bare,
      unit: '×',
    });
    figures.push({
      name: 'detect, 1 MB off the topic / bare pass',
      value: times.all / times.bare,
      unit: '×',
    });
    return figures;
  },
};
