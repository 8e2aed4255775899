/** The gate may let pages through that are off the topic, but never keeps one out that the score takes for one of it. */
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/cli/lexicon.ts';
import { readMarkdown } from '../../../../src/cli/markdown.ts';
import { scanBlock, weighPage } from '../../../../src/detect/annotate.ts';
import type { Lexicon } from '../../../../src/detect/lexicon/lexicon.ts';
import { gate } from '../../../../src/detect/relevance/gate.ts';
import type { Block } from '../../../../src/detect/types.ts';
import { anyProse } from '../../../fuzz/prose.ts';
import { readArticles } from '../../../quality/articles.ts';
import { readCases } from '../../../quality/cases.ts';
import { blocksOf } from '../annotated.ts';

const TESTS = path.join(import.meta.dirname, '../../..');
const articles = [
  ...readArticles(path.join(TESTS, 'corpus')),
  ...readArticles(path.join(TESTS, 'corpus/own')),
];
const cases = readCases(path.join(TESTS, 'cases'));

/** Look-alikes were written to be mistaken for the topic; of ordinary pages next to none is let through. */
const MOST_LOOKALIKES_LET_THROUGH = 0.35;

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await compileLexicon();
}, 60_000);

function judge(blocks: readonly Block[]): { relevant: boolean; mayBeRelevant: boolean; sameTerms: boolean } {
  const scans = blocks.map(block => scanBlock(block, lexicon));
  const { mayBeRelevant, topicTerms } = gate(scans, lexicon);
  const { relevance } = weighPage(scans, lexicon);
  return { relevant: relevance.relevant, mayBeRelevant, sameTerms: relevance.topicTerms === topicTerms };
}

const blocksOfText = (text: string): Block[] => readMarkdown(text).blocks.map(({ block }) => block);

describe('the gate', () => {
  it('lets every article and every case through that the score takes for one of the topic', () => {
    const samples = [...articles, ...cases].map(({ name, text }) => ({ name, ...judge(blocksOfText(text)) }));
    expect(samples.filter(({ relevant, mayBeRelevant }) => relevant && !mayBeRelevant)).toEqual([]);
    expect(samples.filter(({ relevant }) => relevant).length).toBeGreaterThan(300);
    expect(samples.every(({ sameTerms }) => sameTerms)).toBe(true);
  });

  it('does so with paragraphs of all of them in any order', () => {
    const paragraphs = [...articles, ...cases].flatMap(({ text }) => blocksOfText(text));
    let relevantPages = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(paragraphs.length - 1), { minLength: 1, maxLength: 6 }), indexes => {
        const { relevant, mayBeRelevant } = judge(indexes.map(index => paragraphs[index]!));
        if (relevant) relevantPages++;
        expect(mayBeRelevant || !relevant).toBe(true);
      }),
      { numRuns: 1_500 },
    );
    expect(relevantPages).toBeGreaterThan(100);
  });

  it('does so with any text', () => {
    const anyBlock = fc.record({
      text: anyProse,
      role: fc.constantFrom('text' as const, 'headline' as const),
    });
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 4 }), blocks => {
        const { relevant, mayBeRelevant } = judge(blocks);
        expect(mayBeRelevant || !relevant).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps most look-alikes out', () => {
    const offTopic = articles.filter(({ onTopic }) => !onTopic);
    const letThrough = offTopic.filter(({ text }) => judge(blocksOfText(text)).mayBeRelevant);
    expect(offTopic.length).toBeGreaterThan(50);
    expect(letThrough.length / offTopic.length).toBeLessThanOrEqual(MOST_LOOKALIKES_LET_THROUGH);
  });

  it.each([
    ['a recipe', ['Peel the apples, heat the oven and bake for 40 minutes.']],
    ['a company without the topic', ['Goldman Sachs lobbied against the bill, and so did Apple and Amazon.']],
    ['the topic without a company', ['The data center has 300 megawatts of GPUs, and cost $4 billion.']],
    ['software', ['Microsoft added a chatbot to Word. It writes letters.']],
    ['nothing', []],
  ])('keeps out %s', (_what, paragraphs) => {
    expect(judge(blocksOf(...paragraphs)).mayBeRelevant).toBe(false);
  });

  it('keeps out a long page that names the topic once', () => {
    const filler = Array.from({ length: 60 }, () => 'The council talked about buses and the price of milk.');
    const item = 'Microsoft and Nvidia have a data center with AI chips there.';
    expect(judge(blocksOf(item)).mayBeRelevant).toBe(true);
    expect(judge(blocksOf(...filler, item)).mayBeRelevant).toBe(false);
  });
});
