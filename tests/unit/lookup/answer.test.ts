import { describe, expect, it } from 'vitest';
import type { Amount } from '../../../src/detect/types.ts';
import type { FigureKey } from '../../../src/facts/ids.ts';
import { answer } from '../../../src/lookup/answer.ts';
import type {
  AmountContent,
  CardContent,
  CompanyContent,
  FacilityContent,
} from '../../../src/lookup/content.ts';
import { createMaps } from '../../../src/lookup/map/locator.ts';
import type { CardQuestion } from '../../../src/lookup/question.ts';
import {
  articleOf,
  company,
  date,
  deal,
  facility,
  makeCompany,
  makeDeal,
  makeFacility,
  makeIndex,
  makeYardstick,
} from './fact-base.ts';

const TODAY = date('2026-11-25');
const noMaps = createMaps(async () => null);

const dollars = (low: number | null, more: Partial<Amount> = {}): Amount => ({
  low,
  high: null,
  vague: null,
  currency: 'USD',
  uncertainCurrency: false,
  qualifier: null,
  per: null,
  ...more,
});

const index = makeIndex({
  companies: [
    makeCompany('a', {
      sources: [0, 1, 2],
      figures: [
        { label: 'Annualized revenue', value: 25e9, unit: 'USD/yr', asOf: date('2025-02'), source: 0 },
        { label: 'Latest funding round', value: 122e9, unit: 'USD', asOf: date('2025-02'), source: 1 },
      ],
    }),
    makeCompany('b'),
    makeCompany('c'),
  ],
  deals: [
    makeDeal('plan', ['a', 'b'], {
      value: { amount: 100e9, currency: 'USD', qualifier: 'up to' },
      supersededBy: deal('shares'),
    }),
    makeDeal('shares', ['a', 'b'], { value: { amount: 30e9, currency: 'USD' } }),
    makeDeal('other', ['a', 'c'], { announced: date('2026-01-01') }),
  ],
  facilities: [
    makeFacility('one', 'a', {
      power: [
        { megawatts: 590, stage: 'operational', measure: 'it', asOf: date('2026-07'), source: 0 },
        { megawatts: 200, stage: 'operational', measure: 'it', asOf: date('2025-09'), source: 0 },
        { megawatts: 1200, stage: 'planned', measure: 'facility', asOf: date('2025-03'), source: 1 },
      ],
    }),
    makeFacility('two', 'b'),
  ],
  yardsticks: [
    makeYardstick('a tower', 1.5e9),
    makeYardstick('a canal', 2e12),
    makeYardstick('a bridge', 6e9),
  ],
  rates: [{ currency: 'EUR', dollars: 1.1, asOf: date('2026-06'), source: 1 }],
});

async function contentOf<Content extends CardContent>(question: CardQuestion): Promise<Content> {
  const reply = await answer(question, index, noMaps, TODAY);
  if (!reply.found) throw new Error(`no content for ${JSON.stringify(question)}`);
  return reply.content as Content;
}

const money = (
  amount: Amount,
  more: Partial<Extract<CardQuestion, { kind: 'money' }>> = {},
): CardQuestion => ({
  kind: 'money',
  text: '$',
  amount,
  candidates: [],
  linked: false,
  parties: [],
  article: articleOf('2025-12-01'),
  ...more,
});

describe('a company', () => {
  it('shows its deals with the companies of the article first, and a replaced value as the former one', async () => {
    const content = await contentOf<CompanyContent>({
      kind: 'company',
      company: company('a'),
      article: articleOf('2025-12-01', ['b']),
    });
    expect(content.dealsHere.map(line => line.deal)).toEqual(['shares']);
    expect(content.dealsHere[0]?.formerly?.amount).toBe(100e9);
    expect(content.dealsHere[0]?.others).toEqual([{ name: 'B', company: 'b' }]);
    expect(content.otherDeals.map(line => line.deal)).toEqual(['other']);
  });

  it('ages states but not sums raised, marks secondary sources, ranks primary ones first', async () => {
    const content = await contentOf<CompanyContent>({
      kind: 'company',
      company: company('a'),
      article: articleOf(null),
    });
    expect(content.figures.map(({ yearsOld, secondaryOnly }) => [yearsOld, secondaryOnly])).toEqual([
      [1, true],
      [0, false],
    ]);
    expect(content.sources.map(({ kind }) => kind)).toEqual(['primary', 'wire', 'secondary']);
  });

  it('is an answer, not an error, where the id is unknown', async () => {
    const question = { kind: 'company', company: company('z'), article: articleOf(null) } as const;
    expect(await answer(question, index, noMaps, TODAY)).toEqual({ found: false, reason: 'unknown-id' });
  });
});

describe('an amount', () => {
  const candidate = { target: { deal: deal('plan') }, points: 9, evidence: [] };

  it('is likely one deal, maybe several, or none', async () => {
    const linked = await contentOf<AmountContent>(
      money(dollars(100e9), { candidates: [candidate], linked: true }),
    );
    expect(linked.match.state === 'likely' && linked.match.match.supersededBy?.deal).toBe('shares');
    const several = await contentOf<AmountContent>(
      money(dollars(100e9), { candidates: [candidate, candidate] }),
    );
    expect(several.match.state === 'may-be' && several.match.matches).toHaveLength(2);
    expect((await contentOf<AmountContent>(money(dollars(1e9)))).match.state).toBe('none');
  });

  it('may be a figure of a company', async () => {
    const target = { figure: 'a:Annualized revenue' as FigureKey };
    const content = await contentOf<AmountContent>(
      money(dollars(25e9), { candidates: [{ target, points: 9, evidence: [] }], linked: true }),
    );
    expect(content.match.state === 'likely' && content.match.match.terms[0]?.value).toBe(25e9);
  });

  it('drops candidates whose record is gone and keeps the rest', async () => {
    const gone = { target: { deal: deal('gone') }, points: 9, evidence: [] };
    const content = await contentOf<AmountContent>(money(dollars(1e9), { candidates: [gone, candidate] }));
    expect(content.match.state === 'may-be' && content.match.matches).toHaveLength(1);
  });

  it('stands on a ruler with something smaller and something larger, far enough apart', async () => {
    const { ruler } = await contentOf<AmountContent>(money(dollars(20e9)));
    expect(ruler?.marks.some(({ ratio }) => ratio > 1)).toBe(true);
    expect(ruler?.marks.some(({ ratio }) => ratio < 1)).toBe(true);
    const logs = [20e9, ...(ruler?.marks.map(({ value }) => value) ?? [])]
      .map(Math.log10)
      .sort((x, y) => x - y);
    const span = logs.at(-1)! - logs[0]!;
    for (const [at, log] of logs.entries())
      if (at > 0) expect(((log - logs[at - 1]!) / span) * 130).toBeGreaterThan(19);
  });

  it('has no ruler as a price, without a value, or in a currency without a rate', async () => {
    expect((await contentOf<AmountContent>(money(dollars(70, { per: 'share' })))).ruler).toBeUndefined();
    expect((await contentOf<AmountContent>(money(dollars(null)))).ruler).toBeUndefined();
    expect((await contentOf<AmountContent>(money(dollars(1e9, { currency: 'XXX' })))).ruler).toBeUndefined();
  });

  it('is put in dollars by a dated rate and says so', async () => {
    const content = await contentOf<AmountContent>(money(dollars(20e9, { currency: 'EUR' })));
    expect(content.conversion).toMatchObject({ rate: 1.1, asOf: '2026-06' });
    expect(content.conversion?.dollars).toBeCloseTo(22e9);
    expect(content.ruler?.amount.low).toBeCloseTo(22e9);
  });
});

describe('a facility', () => {
  const about = { kind: 'facility' as const, text: 'Texas', evidence: [], article: articleOf(null) };

  it('keeps running and planned power apart and says that their measures differ', async () => {
    const content = await contentOf<FacilityContent>({ ...about, facilities: [facility('one')] });
    expect(content.power.running?.value).toBe(590);
    expect(content.power.planned?.value).toBe(1200);
    expect(content.power.measuresDiffer).toBe(true);
  });

  it('is a list where nothing decides between several', async () => {
    const content = await contentOf<CardContent>({
      ...about,
      facilities: [facility('one'), facility('two')],
    });
    expect(content.kind === 'place' && content.facilities.map(line => line.facility)).toEqual(['one', 'two']);
  });
});
