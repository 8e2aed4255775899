import { expect, it } from 'vitest';
import { createMaps } from '../../../src/lookup/map/locator.ts';
import { summarizePage } from '../../../src/lookup/page-summary.ts';
import { articleOf, date, facility, makeCompany, makeDeal, makeFacility, makeIndex } from './fact-base.ts';

it('tells the deals and events that join companies of the page, and none that do not', async () => {
  const event = (day: string, short: string) => ({ date: date(day), event: short, short, source: 0 });
  const index = makeIndex({
    companies: [makeCompany('a'), makeCompany('b'), makeCompany('c')],
    deals: [
      makeDeal('both', ['a', 'b'], { timeline: [event('2026-02', 'both amend')] }),
      makeDeal('one', ['a', 'c'], { timeline: [event('2026-03', 'elsewhere')] }),
    ],
    facilities: [makeFacility('site', 'a')],
  });
  const article = {
    ...articleOf('2025-12-01', ['a', 'b']),
    facilities: [facility('site'), facility('gone')],
  };
  const summary = await summarizePage(
    index,
    createMaps(async () => null),
    article,
    date('2026-11-25'),
  );
  expect(summary.deals.map(({ deal }) => deal)).toEqual(['both']);
  expect(summary.since.state === 'events' && summary.since.events.map(({ short }) => short)).toEqual([
    'both amend',
  ]);
  expect(summary.companies.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(summary.facilities.map(line => line.facility)).toEqual(['site']);
});
