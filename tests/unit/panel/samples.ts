/** A page on two invented companies, and the facts about them. */
import type { DealId } from '../../../src/facts/ids.ts';
import type { FactBase } from '../../../src/facts/records.ts';
import type { ReportedAnnotation } from '../../../src/messages.ts';
import {
  company,
  date,
  deal,
  facility as facilityId,
  makeCompany,
  makeDeal,
  makeFacility,
  makeIndex,
} from '../lookup/fact-base.ts';
import { company as companyMark, facility, money, reportOf } from '../popup/samples.ts';

export const factBase: FactBase = makeIndex({
  companies: [
    makeCompany('nordlys', {
      name: 'Nordlys',
      figures: [{ label: 'Revenue', value: 2e9, unit: 'USD/yr', asOf: date('2026-04'), source: 0 }],
    }),
    makeCompany('grid', { name: 'Grid Harbor' }),
  ],
  facilities: [
    makeFacility('mesa', 'grid', {
      name: 'Mesa Hall',
      power: [
        { megawatts: 400, stage: 'planned', measure: 'it', asOf: date('2026-02'), source: 2 },
        { megawatts: 60, stage: 'operational', measure: 'it', asOf: date('2026-02'), source: 2 },
      ],
    }),
    makeFacility('dale', 'grid', { name: 'Dale Hall' }),
  ],
  deals: [
    makeDeal('lease', ['nordlys', 'grid'], {
      label: 'Nordlys leases Mesa Hall',
      title: '=Nordlys, and "Mesa Hall"',
      value: { amount: 3e9, currency: 'USD', qualifier: 'about' },
      timeline: [{ date: date('2026-02-03'), event: 'Signed in Oslo', short: 'Signed', source: 2 }],
    }),
  ],
}).factBase;

function linked(mark: number, text: string, id: DealId): ReportedAnnotation {
  const candidate = { target: { deal: id }, points: 9, evidence: [] };
  const unlinked = money(mark, text);
  if (unlinked.kind !== 'money') throw new Error('not a sum');
  return { ...unlinked, amount: { ...unlinked.amount, low: 3e9 }, link: candidate, candidates: [candidate] };
}

export const report = reportOf({
  title: 'A hall for Nordlys',
  counts: { company: 2, money: 2, moneyLinked: 1, facility: 2, facilityMatched: 1, power: 0 },
  annotations: [
    companyMark(1, 'Nordlys', 'nordlys'),
    money(2, '$9\n  million'),
    companyMark(3, 'Grid Harbor', 'grid'),
    facility(4, 'Mesa Hall', 'mesa'),
    linked(5, '$3 billion', deal('lease')),
    companyMark(6, 'Nordlys', 'nordlys'),
    {
      ...facility(7, 'Texas', 'mesa'),
      facilities: [facilityId('mesa'), facilityId('dale')],
    } as ReportedAnnotation,
  ],
  article: {
    published: date('2025-11-21'),
    companies: [company('nordlys'), company('grid')],
    facilities: [facilityId('mesa')],
    deals: [deal('lease')],
  },
});
