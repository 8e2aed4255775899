import type { CompanyId, DealId, FacilityId, PartialDate } from '../facts/ids.ts';
import type { DatedEvent, Deal, Facility } from '../facts/records.ts';
import type { EventLine, SinceArticle } from './content.ts';
import { companiesAt, type FactIndex } from './fact-index.ts';
import { compareDates, isAfter } from './partial-date.ts';
import type { ArticleContext } from './question.ts';
import { sourceLine } from './sources.ts';

/** How many events a card shows before its fold. */
const SHOWN_FIRST = 2;

/** A record whose timeline is told, and whether the article speaks of it. */
interface Told {
  timeline: readonly DatedEvent[];
  touchesArticle: boolean;
}

/** Whether the article names the deal, or at least two of its parties. */
export function dealTouches(deal: Deal, article: ArticleContext): boolean {
  if (article.deals.includes(deal.id)) return true;
  const named = deal.parties.filter(
    ({ party }) => 'company' in party && article.companies.includes(party.company),
  );
  return named.length > 1;
}

/** Whether the article names the facility itself. */
function facilityTouches(facility: Facility, article: ArticleContext): boolean {
  return article.facilities.includes(facility.id);
}

/** Tells the timelines as one, oldest first; one event recorded under several records counts once. */
function tell(index: FactIndex, records: readonly Told[]): EventLine[] {
  const lines = new Map<string, EventLine>();
  for (const { timeline, touchesArticle } of records)
    for (const { date, short, event, key, source } of timeline) {
      const identity = key ?? `${date} ${short}`;
      const known = lines.get(identity);
      if (known === undefined)
        lines.set(identity, { date, short, event, source: sourceLine(index, source), touchesArticle });
      else known.touchesArticle ||= touchesArticle;
    }
  return [...lines.values()].sort((a, b) => compareDates(a.date, b.date));
}

/** Everything dated that concerns a company: its deals and the sites it owns, runs, develops or uses. */
export function companyEvents(index: FactIndex, company: CompanyId, article: ArticleContext): EventLine[] {
  const deals = index.dealsOf.get(company) ?? [];
  const facilities = index.facilitiesOf.get(company) ?? [];
  return tell(index, [
    ...deals.map(deal => ({ timeline: deal.timeline, touchesArticle: dealTouches(deal, article) })),
    ...facilities.map(facility => ({
      timeline: facility.timeline,
      touchesArticle: facilityTouches(facility, article),
    })),
  ]);
}

/** A deal's own events and those of what took its place. */
export function dealEvents(index: FactIndex, id: DealId): EventLine[] {
  const told: Told[] = [];
  const seen = new Set<DealId>();
  let deal = index.deals.get(id);
  while (deal !== undefined && !seen.has(deal.id)) {
    seen.add(deal.id);
    told.push({ timeline: deal.timeline, touchesArticle: true });
    deal = deal.supersededBy === undefined ? undefined : index.deals.get(deal.supersededBy);
  }
  return tell(index, told);
}

/** A facility's own events and those of the deals that name it. */
export function facilityEvents(index: FactIndex, id: FacilityId, article: ArticleContext): EventLine[] {
  const facility = index.facilities.get(id);
  if (facility === undefined) return [];
  const deals = new Set(companiesAt(facility).flatMap(company => index.dealsOf.get(company) ?? []));
  const here = [...deals].filter(deal => deal.facilities.includes(id));
  return tell(index, [
    { timeline: facility.timeline, touchesArticle: true },
    ...here.map(deal => ({ timeline: deal.timeline, touchesArticle: dealTouches(deal, article) })),
  ]);
}

/**
 * What came after the article. The events to show first stand first (those that touch the article before newer
 * ones), oldest first among themselves; the rest follow, oldest first.
 *
 * @param shownElsewhere `date short` of events that a row of the same card tells already.
 */
export function sinceArticle(
  events: readonly EventLine[],
  published: PartialDate | null,
  factsUpTo: PartialDate,
  shownElsewhere: ReadonlySet<string> = new Set(),
): SinceArticle {
  if (published === null) return { state: 'undated' };
  if (isAfter(published, factsUpTo)) return { state: 'newer-than-facts', published, factsUpTo };
  const later = events.filter(
    event =>
      isAfter(event.date, published) &&
      // Dates beyond the facts are plans: nobody knows yet whether they came true.
      !isAfter(event.date, factsUpTo) &&
      !shownElsewhere.has(`${event.date} ${event.short}`),
  );
  if (later.length === 0) return { state: 'nothing', published };
  const chosen = new Set(
    later
      .toSorted((a, b) => Number(b.touchesArticle) - Number(a.touchesArticle) || compareDates(b.date, a.date))
      .slice(0, SHOWN_FIRST),
  );
  return {
    state: 'events',
    published,
    events: [...later.filter(event => chosen.has(event)), ...later.filter(event => !chosen.has(event))],
  };
}

/** The events that had happened when the article was written; none where its date is unknown. */
export function beforeArticle(events: readonly EventLine[], published: PartialDate | null): EventLine[] {
  if (published === null) return [];
  return events.filter(event => !isAfter(event.date, published));
}
