import { describe, expect, it } from 'vitest';
import { companyEvents, dealEvents, sinceArticle } from '../../../src/lookup/events.ts';
import { isAfter, yearsBetween } from '../../../src/lookup/partial-date.ts';
import { articleOf, company, date, deal, facility, makeDeal, makeFacility, makeIndex } from './fact-base.ts';

const event = (day: string, short: string, key?: string) => ({
  date: date(day),
  event: short,
  short,
  key,
  source: 0,
});

describe('partial dates', () => {
  it('calls an event later only where both dates are exact enough to tell', () => {
    expect(isAfter(date('2026-03'), date('2026-02-10'))).toBe(true);
    expect(isAfter(date('2026-02'), date('2026-02-10'))).toBe(false);
    expect(isAfter(date('2026'), date('2025-12-31'))).toBe(true);
  });

  it('counts whole years by months, a bare year from its end', () => {
    expect(yearsBetween(date('2025-11'), date('2026-11-25'))).toBe(1);
    expect(yearsBetween(date('2025-12'), date('2026-11-25'))).toBe(0);
    expect(yearsBetween(date('2025'), date('2026-11-25'))).toBe(0);
    expect(yearsBetween(date('2027-01'), date('2026-11-25'))).toBe(0);
  });
});

describe('events of a company', () => {
  const index = makeIndex({
    deals: [
      makeDeal('old', ['a', 'b'], {
        timeline: [event('2025-01', 'signed', 'k'), event('2026-02', 'replaced')],
      }),
      makeDeal('new', ['a', 'c'], { timeline: [event('2025-01', 'signed too', 'k')] }),
    ],
    facilities: [makeFacility('site', 'a', { timeline: [event('2026-03', 'running')] })],
  });

  it('joins deals and sites, oldest first, and counts a shared event once', () => {
    const events = companyEvents(index, company('a'), articleOf(null));
    expect(events.map(({ short }) => short)).toEqual(['signed', 'replaced', 'site: running']);
  });

  it('tells what the article names from deals among its companies and the rest', () => {
    const article = { ...articleOf(null, ['a', 'c']), facilities: [facility('site')] };
    const events = companyEvents(index, company('a'), article);
    expect(events.map(({ nearness }) => nearness)).toEqual([1, 0, 2]);
    expect(events.map(({ touchesArticle }) => touchesArticle)).toEqual([false, false, true]);
  });

  it('follows a deal to what took its place, even in a circle', () => {
    const circle = makeIndex({
      deals: [
        makeDeal('x', ['a'], { supersededBy: deal('y'), timeline: [event('2025-01', 'x')] }),
        makeDeal('y', ['a'], { supersededBy: deal('x'), timeline: [event('2025-02', 'y')] }),
      ],
    });
    expect(dealEvents(circle, deal('x')).map(({ short }) => short)).toEqual(['x', 'y']);
  });
});

describe('what became of a deal', () => {
  it('is told before anything newer', () => {
    const index = makeIndex({
      deals: [
        makeDeal('plan', ['a'], {
          status: 'cancelled',
          statusAsOf: date('2026-02-27'),
          timeline: [event('2026-02-27', 'dropped'), event('2026-03', 'comment'), event('2026-04', 'remark')],
        }),
      ],
    });
    const since = sinceArticle(dealEvents(index, deal('plan')), date('2025-12'), date('2026-09'));
    expect(since.state === 'events' && since.events.map(({ short }) => short)).toEqual([
      'dropped',
      'remark',
      'comment',
    ]);
  });
});

describe('since the article', () => {
  const line = (day: string, touchesArticle = false) => ({
    ...event(day, day),
    touchesArticle,
    nearness: touchesArticle ? 2 : 0,
    source: { publisher: '', kind: 'wire' as const, title: '', url: '', date: date(day) },
  });

  it('puts events that touch the article before newer ones, oldest first', () => {
    const events = [line('2026-01', true), line('2026-02'), line('2026-03'), line('2026-04', true)];
    const since = sinceArticle(events, date('2025-12-31'), date('2026-09'));
    expect(since.state === 'events' && since.events.map(one => one.date)).toEqual([
      '2026-01',
      '2026-04',
      '2026-02',
      '2026-03',
    ]);
  });

  it('says when nothing is known, when the article is newer than the facts, and when it has no date', () => {
    expect(sinceArticle([line('2026-01')], date('2026-02'), date('2026-09')).state).toBe('nothing');
    expect(sinceArticle([], date('2026-10-01'), date('2026-09')).state).toBe('newer-than-facts');
    expect(sinceArticle([line('2026-01')], null, date('2026-09')).state).toBe('undated');
  });

  it('leaves out what another row of the card tells, unless nothing else is known', () => {
    const told = new Set(['2026-01 2026-01']);
    const since = sinceArticle([line('2026-01'), line('2026-02')], date('2025-01'), date('2026-09'), told);
    expect(since.state === 'events' && since.events.map(one => one.date)).toEqual(['2026-02']);
    expect(sinceArticle([line('2026-01')], date('2025-01'), date('2026-09'), told).state).toBe('events');
  });

  it('leaves out plans, which lie beyond the facts', () => {
    expect(sinceArticle([line('2027')], date('2025-01'), date('2026-09')).state).toBe('nothing');
    expect(sinceArticle([line('2026')], date('2025-01'), date('2026-09')).state).toBe('nothing');
    expect(sinceArticle([line('2025')], date('2024-06'), date('2026-09')).state).toBe('events');
  });
});
