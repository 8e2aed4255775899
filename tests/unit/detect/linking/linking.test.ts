import { describe, expect, it } from 'vitest';
import { agreedDigits, agreement, printedTolerance } from '../../../../src/detect/linking/value.ts';
import type { PartialDate } from '../../../../src/facts/ids.ts';
import { amountIn, annotationsOf, linkIn } from '../annotated.ts';

describe('linking an amount', () => {
  it('takes the deal whose parties and value the sentence names', () => {
    expect(linkIn(['OpenAI will pay CoreWeave $22.4 billion under three contracts.'])).toBe(
      'openai-coreweave',
    );
  });

  it('takes a party from the sentence before', () => {
    expect(linkIn(['CoreWeave won OpenAI as a customer. The contracts with OpenAI are worth $22.4bn.'])).toBe(
      'openai-coreweave',
    );
  });

  it('takes a party from the headline', () => {
    expect(linkIn(['# OpenAI turns to CoreWeave', 'CoreWeave puts the contract at $22.4 billion.'])).toBe(
      'openai-coreweave',
    );
  });

  it('takes a plan of one company by its own words', () => {
    expect(linkIn(['OpenAI has commitments of about $1.4 trillion.'])).toBe('openai-commitments');
  });

  it('takes a figure only beside the words of its label', () => {
    expect(linkIn(["OpenAI's annualised revenue has passed $20 billion."])).toBe('openai:Annualized revenue');
    expect(linkIn(['OpenAI may move into offices for $20 billion.'])).toBeNull();
  });

  it('says why', () => {
    const codes = amountIn([
      'OpenAI will pay CoreWeave $22.4 billion under three contracts.',
    ]).link?.evidence.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['linkValueExact', 'linkBothParties', 'linkKind']));
  });

  it.each([
    ['other parties', 'Microsoft will pay Nebius $22.4 billion for cloud capacity.'],
    ['one party and a stranger', 'OpenAI will pay Nebius $22.4 billion for cloud capacity.'],
    ['another value', 'OpenAI will pay CoreWeave $19 billion under a contract.'],
    ['a share price', 'CoreWeave shares, which OpenAI owns, closed at $100.'],
    ['a fine', 'OpenAI and Microsoft were fined $250 billion in a novel.'],
    ['a forecast of the market', 'Analysts see the industry of OpenAI and Microsoft at $250 billion.'],
    ['a rate', 'OpenAI pays CoreWeave $22.4 billion a month.'],
    ['no party at all', 'The contracts are worth $22.4 billion.'],
  ])('leaves %s unlinked', (_, sentence) => {
    expect(linkIn([sentence])).toBeNull();
  });

  it('does not link to what came long after the article', () => {
    const text = ['OpenAI will pay CoreWeave $22.4 billion under three contracts.'];
    expect(linkIn(text, { published: '2024-05-01' as PartialDate })).toBeNull();
    expect(linkIn(text, { published: '2025-10-20' as PartialDate })).toBe('openai-coreweave');
  });

  it('leaves an amount in another currency unlinked', () => {
    expect(linkIn(['OpenAI will pay CoreWeave €22.4 billion under three contracts.'])).toBeNull();
  });
});

describe('a power figure', () => {
  const powerIn = (text: string) => annotationsOf([text]).find(({ kind }) => kind === 'power');

  it('belongs to the facility of its sentence', () => {
    expect(powerIn('OpenAI rents a data center of 1.2 GW in Abilene, Texas.')).toMatchObject({
      low: 1200,
      facility: 'openai-abilene-tx',
    });
  });

  it('belongs to the deal of that size whose parties are named', () => {
    expect(powerIn('Nvidia and OpenAI spoke of 10 gigawatts.')).toMatchObject({ deal: 'nvidia-openai' });
    expect(powerIn('Nebius spoke of 10 gigawatts.')).toMatchObject({ deal: null });
  });
});

describe('printedTolerance', () => {
  it.each([
    ['$1.4tn', 1.4e12, 0.05e12],
    ['$38bn', 38e9, 0.5e9],
    ['$22.40 billion', 22.4e9, 0.005e9],
    ['$1 trillion', 1e12, 0.05e12],
    ['half a trillion dollars', 5e11, 0.25e11],
  ])('%s', (text, value, tolerance) => {
    expect(printedTolerance(text, value)).toBeCloseTo(tolerance, 0);
  });
});

describe('agreement', () => {
  it('tells the same sum from a rounded and from another one', () => {
    expect(agreement(22.4e9, 0.05e9, 22.4e9)).toBe('exact');
    expect(agreement(22e9, 0.5e9, 22.4e9)).toBe('rounded');
    expect(agreement(22e9, 0.5e9, 22.6e9)).toBeNull();
  });
});

describe('agreedDigits', () => {
  it.each([
    ['$100bn', 100e9, 100e9, 1],
    ['$250 billion', 250e9, 250e9, 2],
    ['$12.7bn', 12.7e9, 12.68e9, 3],
    ['NT$255.25 billion', 255.25e9, 255.25e9, 5],
    ['$1.733bn', 1.733e9, 1.73e9, 1],
  ])('%s', (text, printed, known, digits) => {
    expect(agreedDigits(text, printed, printedTolerance(text, printed), known)).toBe(digits);
  });
});
