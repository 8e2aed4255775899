import type { PageHints, Relevance } from '../detect/types.ts';
import type { PageReport } from '../messages.ts';

/** What is said of a page beside its marks. */
export interface BlankReport {
  host: string;
  title: string;
  hints: PageHints;
  state: PageReport['state'];
  relevance: Relevance | null;
}

const UNREAD: Relevance = { relevant: false, points: 0, mentions: 0, companies: 0, topicTerms: 0 };

/** The report of a page without marks. */
export function blankReport({ host, title, hints, state, relevance }: BlankReport): PageReport {
  const published = hints.published ?? null;
  return {
    host,
    title,
    published,
    state,
    relevance: relevance ?? UNREAD,
    counts: { company: 0, money: 0, moneyLinked: 0, facility: 0, facilityMatched: 0, power: 0 },
    annotations: [],
    article: { published, companies: [], facilities: [], deals: [] },
  };
}
