import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factEntries } from '../../../src/options/facts/search/entries.ts';
import { facetsOf } from '../../../src/options/facts/search/facets.ts';
import { filterEntries, findEntries } from '../../../src/options/facts/search/find.ts';
import { sortEntries } from '../../../src/options/facts/search/sort.ts';
import { company, date, makeCompany, makeDeal, makeFacility, makeIndex } from '../lookup/fact-base.ts';

const index = makeIndex({
  rates: [{ currency: 'EUR', dollars: 1.2, asOf: date('2026-01'), source: 0 }],
  companies: [
    makeCompany('grid', {
      name: 'Grid Harbor',
      aliases: ['GridHarbor Energy'],
      role: 'Feeds Nordlys with power.',
    }),
    makeCompany('nordlys', {
      name: 'Nordlys',
      headOffice: { country: 'NO' },
      tickers: [{ exchange: 'OSE', symbol: 'NDL' }],
    }),
    makeCompany('nordlys-two', { name: 'Nordlys Två', parent: company('nordlys') }),
  ],
  facilities: [
    makeFacility('fjord', 'nordlys', {
      name: 'Fjord One',
      place: { locality: 'Ålesund', country: 'NO', latitude: 62, longitude: 6, precision: 'site' },
      power: [{ megawatts: 90, stage: 'planned', measure: 'it', asOf: date('2026-02'), source: 0 }],
      status: 'announced',
    }),
    makeFacility('mesa', 'grid', {
      name: 'Mesa Hall',
      power: [
        { megawatts: 400, stage: 'planned', measure: 'it', asOf: date('2026-02'), source: 0 },
        { megawatts: 60, stage: 'operational', measure: 'it', asOf: date('2026-02'), source: 0 },
      ],
      statusAsOf: date('2026-03-04'),
    }),
  ],
  deals: [
    makeDeal('loan', ['nordlys'], { value: { amount: 1e9, currency: 'EUR' }, title: 'A loan for the fjord' }),
    makeDeal('stake', ['grid'], { value: { amount: 1.1e9, currency: 'USD' } }),
    makeDeal('secret', ['grid', 'nordlys'], {}),
  ],
});
const entries = factEntries(index, date('2026-11-25'));
const found = (text: string) => findEntries(entries, text).map(({ record }) => record.id);

describe('findEntries', () => {
  it.each([
    ['nord', ['nordlys', 'nordlys-two', 'grid', 'fjord', 'loan', 'secret']],
    ['Nordlys', ['nordlys', 'nordlys-two', 'grid', 'fjord', 'loan', 'secret']],
    ['tva', ['nordlys-two']],
    ['ÅLESUND', ['fjord']],
    ['NDL', ['nordlys']],
    ['energy grid', ['grid']],
    ['fjord loan', ['loan']],
    ['ordlys', []],
    ['<*>', entries.map(({ record }) => record.id)],
  ])('finds “%s”', (text, ids) => expect(found(text)).toEqual(ids));

  it('finds every entry by any part of its name from the start, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), (entry, length) => {
        const typed = entry.name.slice(0, 1 + (length % entry.name.length));
        expect(findEntries(entries, typed)).toContain(entry);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(found(text).length).toBeLessThanOrEqual(entries.length);
      }),
    );
  });
});

describe('filters and order', () => {
  const ids = (list: typeof entries) => list.map(({ record }) => record.id);

  it('narrows to what passes all filters', () => {
    expect(ids(filterEntries(entries, { country: 'NO' }))).toEqual(['nordlys', 'fjord']);
    expect(ids(filterEntries(entries, { company: company('nordlys'), status: 'signed' }))).toEqual([
      'loan',
      'secret',
    ]);
    expect(filterEntries(entries, {})).toEqual(entries);
  });

  it('offers only values that some entry has', () => {
    const { status, country, company: companies } = facetsOf(entries);
    expect([...status].sort()).toEqual(['announced', 'operational', 'signed']);
    expect([...country].sort()).toEqual(['NO', 'US']);
    for (const id of companies) expect(filterEntries(entries, { company: id })).not.toEqual([]);
  });

  it('compares sums of different currencies, and puts the unknown last', () => {
    const deals = entries.filter(({ record }) => record.kind === 'deal');
    expect(ids(sortEntries(deals, 'value'))).toEqual(['loan', 'stake', 'secret']);
    const facilities = entries.filter(({ record }) => record.kind === 'facility');
    expect(ids(sortEntries(facilities, 'running'))).toEqual(['mesa', 'fjord']);
    expect(ids(sortEntries(facilities, 'power'))).toEqual(['mesa', 'fjord']);
    expect(ids(sortEntries(facilities, 'date'))).toEqual(['mesa', 'fjord']);
    expect(ids(sortEntries(facilities, 'name'))).toEqual(['fjord', 'mesa']);
  });
});
