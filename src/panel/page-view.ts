/** What the panel shows of a page: what its report names, joined with what the facts know of it. Pure. */
import type { Amount } from '../detect/types.ts';
import type { FacilityId, PartialDate } from '../facts/ids.ts';
import type { Place } from '../facts/records.ts';
import {
  type AmountContent,
  answer,
  type CardQuestion,
  type CompanySummary,
  type FacilityContent,
  type FacilityLine,
  facilityPower,
  type PageSummary,
  summarizePage,
} from '../lookup/index.ts';
import type { PageReport, ReportedAnnotation } from '../messages.ts';
import { printed } from '../page/article-context.ts';
import { entityOf } from '../page/mark.ts';
import type { Facts } from '../shipped/facts.ts';

export interface KnownPlace {
  /** The first mark of it, which the page can be asked to go to. */
  mark: number;
  line: FacilityLine;
  place: Place;
  power: FacilityContent['power'];
}

/** A place where several facilities fit. */
export interface OpenPlace {
  mark: number;
  text: string;
  facilities: FacilityId[];
}

export interface AmountRow {
  mark: number;
  /** As printed. */
  text: string;
  amount: Amount;
  content: AmountContent;
}

export interface CompanyRow {
  mark: number;
  mentions: number;
  summary: CompanySummary;
}

export interface PageView {
  summary: PageSummary;
  /** In the order of the map's numbers. */
  places: KnownPlace[];
  openPlaces: OpenPlace[];
  /** Matched ones first. */
  amounts: AmountRow[];
  /** Most mentioned first. */
  companies: CompanyRow[];
}

/**
 * Joins a page's report with the facts.
 *
 * @param today the day that ages are counted to.
 */
export async function viewPage(report: PageReport, facts: Facts, today: PartialDate): Promise<PageView> {
  const { index, maps } = facts;
  const { article } = report;
  const summary = await summarizePage(index, maps, article, today);
  const things = thingsOf(report.annotations);
  const first = (key: string): number | undefined => things.get(key)?.first.mark;

  const places = summary.facilities.flatMap(line => {
    const mark = first(`facility ${line.facility}`);
    const facility = index.facilities.get(line.facility);
    if (mark === undefined || facility === undefined) return [];
    return { mark, line, place: facility.place, power: facilityPower(index, facility, today) };
  });
  const companies = summary.companies.flatMap(company => {
    const thing = things.get(`company ${company.company}`);
    return thing ? { mark: thing.first.mark, mentions: thing.count, summary: company } : [];
  });
  const openPlaces: OpenPlace[] = [];
  const amounts: AmountRow[] = [];
  for (const { first: annotation } of things.values()) {
    const { mark } = annotation;
    const text = printed(annotation.text);
    if (annotation.kind === 'facility' && annotation.facilities.length > 1)
      openPlaces.push({ mark, text, facilities: annotation.facilities });
    if (annotation.kind !== 'money') continue;
    const { amount, candidates, link } = annotation;
    const question: CardQuestion = {
      kind: 'money',
      text,
      amount,
      candidates,
      linked: link !== null,
      parties: [],
      article,
    };
    const answered = await answer(question, index, maps, today);
    if (answered.found && answered.content.kind === 'money')
      amounts.push({ mark, text, amount, content: answered.content });
  }
  return { summary, places, openPlaces, amounts: matchedFirst(amounts), companies };
}

interface Thing {
  first: ReportedAnnotation;
  count: number;
}

/** Each entity and sum of the page once, in text order. */
function thingsOf(annotations: readonly ReportedAnnotation[]): Map<string, Thing> {
  const things = new Map<string, Thing>();
  for (const annotation of annotations) {
    const key = entityOf(annotation);
    const known = things.get(key);
    if (known) known.count++;
    else things.set(key, { first: annotation, count: 1 });
  }
  return things;
}

const MATCH_ORDER: Record<AmountContent['match']['state'], number> = { likely: 0, 'may-be': 1, none: 2 };

function matchedFirst(amounts: readonly AmountRow[]): AmountRow[] {
  return amounts.toSorted((a, b) => MATCH_ORDER[a.content.match.state] - MATCH_ORDER[b.content.match.state]);
}
