/** Reports of pages, and what the popup knows with them. */
import type { CompanyId, FacilityId, PartialDate } from '../../../src/facts/ids.ts';
import type { PageReport, ReportedAnnotation } from '../../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import type { TabFacts } from '../../../src/tab/state.ts';

export function company(mark: number, text: string, id: string): ReportedAnnotation {
  return { ...place(mark, text), kind: 'company', company: id as CompanyId };
}

export function money(mark: number, text: string): ReportedAnnotation {
  const amount = {
    low: mark,
    high: null,
    vague: null,
    currency: 'USD',
    uncertainCurrency: false,
    qualifier: null,
    per: null,
  };
  return { ...place(mark, text), kind: 'money', amount, link: null, candidates: [] };
}

export function facility(mark: number, text: string, id: string): ReportedAnnotation {
  return { ...place(mark, text), kind: 'facility', facilities: [id as FacilityId] };
}

export function reportOf(parts: Partial<PageReport>): PageReport {
  return {
    host: 'datacenterdynamics.com',
    title: 'An article',
    published: '2025-11-21' as PartialDate,
    state: { name: 'annotated' },
    relevance: { relevant: true, points: 40, mentions: 6, companies: 3, topicTerms: 5 },
    counts: { company: 0, money: 0, moneyLinked: 0, facility: 0, facilityMatched: 0, power: 0 },
    annotations: [],
    article: { published: '2025-11-21' as PartialDate, companies: [], facilities: [], deals: [] },
    ...parts,
  };
}

export function factsOf(parts: Partial<TabFacts>): TabFacts {
  return {
    tabId: 7,
    address: 'https://www.datacenterdynamics.com/en/news/a',
    report: reportOf({}),
    settings: DEFAULT_SETTINGS,
    sessionOff: new Set(),
    allowed: true,
    ...parts,
  };
}

function place(mark: number, text: string) {
  return { mark, text, start: 0, end: text.length, block: 0, evidence: [] };
}
