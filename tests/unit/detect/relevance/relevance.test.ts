import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/detect/annotate.ts';
import { blocksOf } from '../annotated.ts';
import { sampleLexicon } from '../sample-lexicon.ts';

const relevanceOf = (...paragraphs: string[]) => annotate(blocksOf(...paragraphs), sampleLexicon).relevance;

describe('a page on the topic', () => {
  it.each([
    ['short item', ['Nebius signs lease for 90 MW data center in Norway.']],
    [
      'results',
      ['# Microsoft lifts capex again', 'Microsoft spends more on AI and data centers, and its cloud grew.'],
    ],
    ['chips', ['Nvidia shipped more AI servers than expected, as hyperscalers ask for Blackwell chips.']],
    ['power', ['Microsoft wants a reactor for its data centers: 800 megawatts of nuclear power.']],
  ])('%s', (_, paragraphs) => {
    expect(relevanceOf(...paragraphs).relevant).toBe(true);
  });
});

describe('a page off the topic', () => {
  it.each([
    ['recipe', ['Peel the apples, heat the oven and bake for 40 minutes.']],
    ['games', ['Nvidia makes the chip in the new console. Games cost $69.99 and run at 60 frames.']],
    ['politics', ['The bill would give $25 million to schools. Goldman Sachs lobbied against it.']],
    ['software', ['Microsoft added a chatbot to Word. It writes letters with AI.']],
    ['power without computers', ['The wind farm has 300 megawatts and feeds the grid through a substation.']],
    ['nothing', []],
  ])('%s', (_, paragraphs) => {
    expect(relevanceOf(...paragraphs).relevant).toBe(false);
  });

  it('is a long one that names the topic once', () => {
    const filler = Array.from(
      { length: 60 },
      () => 'The council talked about buses, bread and the price of milk.',
    );
    expect(
      relevanceOf(...filler, 'Microsoft and Nvidia have a data center with AI chips there.').relevant,
    ).toBe(false);
  });
});

it('counts what it says in words', () => {
  expect(relevanceOf('OpenAI and OpenAI rent GPUs in a data center from Microsoft.')).toMatchObject({
    mentions: 3,
    companies: 2,
    topicTerms: 2,
  });
});

describe('a long page', () => {
  const sports =
    'The winger cut inside, waited for the keeper to move and put the ball where he had been. '.repeat(90);
  const scattered = `Somebody said data center once. ${sports}`;
  const article = [
    'Microsoft and Nvidia plan a data center with 40,000 GPUs. It is to draw 300 megawatts, and the AI servers come',
    'from Foxconn. Oracle builds a second data center next to it for its cloud, with accelerators of AMD.',
  ].join(' ');

  it('is on the topic where one passage of it is', () => {
    expect(relevanceOf(article, sports).relevant).toBe(true);
    expect(relevanceOf(sports, article, sports).relevant).toBe(true);
  });

  it('is not for words that lie about on it', () => {
    expect(relevanceOf(scattered, 'Nvidia fell.', scattered, 'Oracle rose.', scattered).relevant).toBe(false);
  });
});
