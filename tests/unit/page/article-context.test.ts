import { describe, expect, test } from 'vitest';
import type { Annotation, LinkCandidate } from '../../../src/detect/types.ts';
import type { CompanyId, DealId, FacilityId, PartialDate } from '../../../src/facts/ids.ts';
import { articleContext, printed, questionFor } from '../../../src/page/article-context.ts';
import type { Mark } from '../../../src/page/mark.ts';
import { countsOf } from '../../../src/page/report.ts';

const base = { block: 0, evidence: [] };

function company(id: string, start = 0): Annotation {
  return { ...base, kind: 'company', company: id as CompanyId, text: id, start, end: start + id.length };
}

function money(text: string, start: number, deal?: string): Annotation {
  const link: LinkCandidate | null = deal
    ? { target: { deal: deal as DealId }, points: 9, evidence: [] }
    : null;
  const amount = {
    low: 1e9,
    high: null,
    vague: null,
    currency: 'USD',
    uncertainCurrency: false,
    qualifier: null,
    per: null,
  };
  return {
    ...base,
    kind: 'money',
    text,
    start,
    end: start + text.length,
    amount,
    link,
    candidates: link ? [link] : [],
  };
}

function facility(...ids: string[]): Annotation {
  return { ...base, kind: 'facility', facilities: ids as FacilityId[], text: 'Abilene', start: 0, end: 7 };
}

const marksOf = (...annotations: Annotation[]) =>
  annotations.map((annotation, id) => ({ id, annotation }) as Mark);
const published = '2025-11-21' as PartialDate;

test('the context names what is mentioned most first, and only what is sure', () => {
  const marks = marksOf(
    company('a'),
    company('b'),
    company('b'),
    facility('x'),
    facility('y', 'z'),
    money('$1bn', 0, 'd'),
    money('$2bn', 0),
  );
  expect(articleContext(marks, { published })).toEqual({
    published,
    companies: ['b', 'a'],
    facilities: ['x'],
    deals: ['d'],
  });
  expect(articleContext([], {}).published).toBeNull();
});

describe('the parties of a sum', () => {
  const text = 'Oracle is large. OpenAI pays Nvidia $1bn. Apple waits.';
  const at = (word: string) => text.indexOf(word);
  const names = ['Oracle', 'OpenAI', 'Nvidia', 'Apple'].map(name => company(name, at(name)));
  const article = articleContext([], {});

  test('are the companies of its sentence', () => {
    const sum = money('$1bn', at('$1bn'));
    const question = questionFor(sum, { article, text, neighbors: [...names, sum] });
    expect(question).toMatchObject({ kind: 'money', parties: ['OpenAI', 'Nvidia'], linked: false });
  });

  test('are those of its block where the sentence has none', () => {
    const sum = money('$1bn', at('$1bn'));
    const question = questionFor(sum, { article, text, neighbors: [names[0]!, sum] });
    expect(question).toMatchObject({ parties: ['Oracle'] });
  });
});

test('a power figure asks for its site, else its deal, else for nothing', () => {
  const around = { article: articleContext([], {}), text: '1 GW', neighbors: [] };
  const power = {
    ...base,
    kind: 'power' as const,
    low: 1000,
    high: null,
    qualifier: null,
    text: '1 GW',
    start: 0,
    end: 4,
  };
  const site = { ...power, facility: 'x' as FacilityId, deal: null };
  const deal = { ...power, facility: null, deal: 'd' as DealId };
  expect(questionFor(site, around)).toMatchObject({ kind: 'facility', facilities: ['x'] });
  expect(questionFor(deal, around)).toMatchObject({ kind: 'deal', deal: 'd' });
  expect(questionFor({ ...deal, deal: null }, around)).toBeNull();
});

test('counts are of distinct things', () => {
  const marks = marksOf(
    company('a'),
    company('a'),
    facility('x'),
    facility('x', 'y'),
    money('$1bn', 0, 'd'),
    money('$1bn', 9, 'd'),
  );
  expect(countsOf(marks)).toEqual({
    company: 1,
    money: 1,
    moneyLinked: 1,
    facility: 2,
    facilityMatched: 1,
    power: 0,
  });
});

test('words are shown as they are printed, not as they are laid out in the source', () => {
  expect(printed(' Hon\n      Hai ')).toBe('Hon Hai');
});
