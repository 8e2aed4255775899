import type { CompanyId, FacilityId, PartialDate } from '../facts/ids.ts';
import type { DealLine, FacilityLine, FigureLine, LocatorMap, SinceArticle } from './content.ts';
import { companyEvents, dealTouches, sinceArticle } from './events.ts';
import type { FactIndex } from './fact-index.ts';
import { companyFigure } from './figures.ts';
import { dealLine, facilityLine } from './lines.ts';
import type { Maps } from './map/locator.ts';
import { compareDates } from './partial-date.ts';
import type { ArticleContext } from './question.ts';

export interface CompanySummary {
  company: CompanyId;
  name: string;
  /** The first figure of its record: the most telling one. */
  figure?: FigureLine;
}

/** What the facts say of a whole page, for the side panel and the popup's count of events. */
export interface PageSummary {
  factsUpTo: PartialDate;
  since: SinceArticle;
  /** Deals with at least two companies of this page, newest first. */
  deals: DealLine[];
  companies: CompanySummary[];
  facilities: FacilityLine[];
  /** The facilities numbered in the order of `facilities`. */
  map?: LocatorMap;
}

/** Events among the companies of the page or of what it names, each once. */
function eventsOfPage(index: FactIndex, article: ArticleContext): ReturnType<typeof companyEvents> {
  const told = article.companies.flatMap(company => companyEvents(index, company, article));
  const near = told.filter(event => event.nearness > 0);
  const each = new Map(near.map(event => [`${event.date} ${event.event}`, event]));
  return [...each.values()].sort((a, b) => compareDates(a.date, b.date));
}

/**
 * Sums up what the facts know about a page's companies, places and deals.
 *
 * @param today the day that ages are counted to.
 */
export async function summarizePage(
  index: FactIndex,
  maps: Maps,
  article: ArticleContext,
  today: PartialDate,
): Promise<PageSummary> {
  const known = (ids: readonly FacilityId[]) => ids.flatMap(id => index.facilities.get(id) ?? []);
  const facilities = known(article.facilities);
  const deals = index.factBase.deals
    .filter(deal => deal.supersededBy === undefined && dealTouches(index, deal, article))
    .sort((a, b) => compareDates(b.announced, a.announced));
  return {
    factsUpTo: index.factBase.factsUpTo,
    since: sinceArticle(eventsOfPage(index, article), article.published, index.factBase.factsUpTo),
    deals: deals.map(deal => dealLine(index, deal, null)),
    companies: article.companies.flatMap(id => {
      const company = index.companies.get(id);
      if (company === undefined) return [];
      const [first] = company.figures;
      return { company: id, name: company.name, figure: first && companyFigure(index, today, first) };
    }),
    facilities: facilities.map(facility => facilityLine(index, facility)),
    map: (await maps.numbered(facilities)) ?? undefined,
  };
}
