import type { CompanyId, DealId, FacilityId, PartialDate } from '../facts/ids.ts';
import type { DatedEvent, Deal, Facility } from '../facts/records.ts';
import type { EventLine, SinceArticle } from './content.ts';
import { companiesAt, type FactIndex } from './fact-index.ts';
import { compareDates, isAfter } from './partial-date.ts';
import type { ArticleContext } from './question.ts';
import { sourceLine } from './sources.ts';

/** How many events a card shows before its fold. */
const SHOWN_FIRST = 2;

/**
 * How near an event is to the article: what decided the fate of the deal it names, anything else of what it names,
 * among the companies that it names, or none of these.
 */
const DECISIVE = 3;
const NAMED = 2;
const AMONG_COMPANIES = 1;
const ELSEWHERE = 0;

/** An event with how near it is to the article. */
export type RankedEvent = EventLine & { nearness: number };

/** A record whose timeline is told. */
interface Told {
  timeline: readonly DatedEvent[];
  nearness: number;
  /** When the record took its present status, where that is news. */
  decidedOn?: PartialDate;
  /** Put before each event where the card is not the record's own: “Stargate Michigan: Ground broken”. */
  subject?: string;
}

/** An event as a card shows it. */
export function plain({ nearness: _, ...line }: RankedEvent): EventLine {
  return line;
}

/** How many of a deal's parties the article names, and how many parties there are. */
function namedParties(deal: Deal, article: ArticleContext): { named: number; all: number } {
  const named = deal.parties.filter(
    ({ party }) => 'company' in party && article.companies.includes(party.company),
  );
  return { named: named.length, all: deal.parties.length };
}

/** Whether the article names the deal or what it took the place of. */
export function isNamed(index: FactIndex, deal: Deal, article: ArticleContext): boolean {
  const replaced = index.replacedBy.get(deal.id) ?? [];
  return [deal, ...replaced].some(({ id }) => article.deals.includes(id));
}

/** Whether the article names the deal, or at least two of its parties. */
export function dealTouches(index: FactIndex, deal: Deal, article: ArticleContext): boolean {
  return isNamed(index, deal, article) || namedParties(deal, article).named > 1;
}

function nearnessOfDeal(index: FactIndex, deal: Deal, article: ArticleContext): number {
  if (isNamed(index, deal, article)) return NAMED;
  const { named, all } = namedParties(deal, article);
  return named > 1 && named * 2 >= all ? AMONG_COMPANIES : ELSEWHERE;
}

/** A deal's or a facility's name before an event that does not say what it is about. */
function withSubject(short: string, subject: string | undefined): string {
  if (subject === undefined) return short;
  const says = subject.split(/[^\p{L}\p{N}]+/u).some(word => word.length > 3 && short.includes(word));
  return says ? short : `${subject}: ${short}`;
}

/** Tells the timelines as one, oldest first; one event recorded under several records counts once. */
function tell(index: FactIndex, records: readonly Told[]): RankedEvent[] {
  const lines = new Map<string, RankedEvent>();
  for (const { timeline, nearness: ofRecord, decidedOn, subject } of records)
    for (const { date, short, event, key, source } of timeline) {
      const identity = key ?? `${date} ${short}`;
      const nearness = date === decidedOn ? DECISIVE : ofRecord;
      const known = lines.get(identity);
      if (known !== undefined) known.nearness = Math.max(known.nearness, nearness);
      else
        lines.set(identity, {
          date,
          short: withSubject(short, subject),
          event,
          source: sourceLine(index, source),
          touchesArticle: false,
          nearness,
        });
    }
  const told = [...lines.values()].sort((a, b) => compareDates(a.date, b.date));
  for (const line of told) line.touchesArticle = line.nearness >= NAMED;
  return told;
}

function toldDeal(index: FactIndex, deal: Deal, article: ArticleContext): Told {
  const nearness = nearnessOfDeal(index, deal, article);
  return { timeline: deal.timeline, nearness, decidedOn: nearness === NAMED ? fateOf(deal) : undefined };
}

function toldFacility(facility: Facility, article: ArticleContext): Told {
  return {
    timeline: facility.timeline,
    nearness: article.facilities.includes(facility.id) ? NAMED : ELSEWHERE,
    subject: facility.landmark,
  };
}

/** Everything dated that concerns a company: its deals and the sites it owns, runs, develops or uses. */
export function companyEvents(index: FactIndex, company: CompanyId, article: ArticleContext): RankedEvent[] {
  const deals = index.dealsOf.get(company) ?? [];
  const facilities = index.facilitiesOf.get(company) ?? [];
  return tell(index, [
    ...deals.map(deal => toldDeal(index, deal, article)),
    ...facilities.map(facility => toldFacility(facility, article)),
  ]);
}

/** The date on which a deal was cancelled, amended or overtaken. */
function fateOf(deal: Deal): PartialDate | undefined {
  const isDecided =
    deal.supersededBy !== undefined || deal.status === 'cancelled' || deal.status === 'amended';
  return isDecided ? deal.statusAsOf : undefined;
}

/** A deal's own events and those of what took its place. */
export function dealEvents(index: FactIndex, id: DealId): RankedEvent[] {
  const told: Told[] = [];
  const seen = new Set<DealId>();
  let deal = index.deals.get(id);
  while (deal !== undefined && !seen.has(deal.id)) {
    seen.add(deal.id);
    told.push({ timeline: deal.timeline, nearness: NAMED, decidedOn: fateOf(deal) });
    deal = deal.supersededBy === undefined ? undefined : index.deals.get(deal.supersededBy);
  }
  return tell(index, told);
}

/** A facility's own events and those of the deals that name it. */
export function facilityEvents(index: FactIndex, id: FacilityId, article: ArticleContext): RankedEvent[] {
  const facility = index.facilities.get(id);
  if (facility === undefined) return [];
  const deals = new Set(companiesAt(facility).flatMap(company => index.dealsOf.get(company) ?? []));
  const here = [...deals].filter(deal => deal.facilities.includes(id));
  return tell(index, [
    { timeline: facility.timeline, nearness: NAMED },
    ...here.map(deal => toldDeal(index, deal, article)),
  ]);
}

/** Dates beyond the facts are plans, and a bare year that is not over by then may be one. */
function mayBePlan(date: PartialDate, factsUpTo: PartialDate): boolean {
  return isAfter(date, factsUpTo) || (date.length === 4 && factsUpTo.startsWith(date));
}

/**
 * What came after the article. The events to show first stand first (those nearest to the article before newer
 * ones), oldest first among themselves; the rest follow, oldest first.
 *
 * @param shownElsewhere `date short` of events that a row of the same card tells already.
 */
export function sinceArticle(
  events: readonly RankedEvent[],
  published: PartialDate | null,
  factsUpTo: PartialDate,
  shownElsewhere: ReadonlySet<string> = new Set(),
): SinceArticle {
  if (published === null) return { state: 'undated' };
  if (isAfter(published, factsUpTo)) return { state: 'newer-than-facts', published, factsUpTo };
  const known = events.filter(event => isAfter(event.date, published) && !mayBePlan(event.date, factsUpTo));
  if (known.length === 0) return { state: 'nothing', published };
  const untold = known.filter(event => !shownElsewhere.has(`${event.date} ${event.short}`));
  // A strip that said “nothing known” below a row that tells of something would contradict it.
  const later = untold.length > 0 ? untold : known;
  const chosen = new Set(
    later.toSorted((a, b) => b.nearness - a.nearness || compareDates(b.date, a.date)).slice(0, SHOWN_FIRST),
  );
  const ordered = [...later.filter(event => chosen.has(event)), ...later.filter(event => !chosen.has(event))];
  return { state: 'events', published, events: ordered.map(plain) };
}

/** The events that had happened when the article was written; none where its date is unknown. */
export function beforeArticle(events: readonly RankedEvent[], published: PartialDate | null): EventLine[] {
  if (published === null) return [];
  return events.filter(event => !isAfter(event.date, published)).map(plain);
}
