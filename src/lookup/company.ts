import type { CompanyId, PartialDate } from '../facts/ids.ts';
import type { Deal } from '../facts/records.ts';
import type { CompanyContent } from './content.ts';
import { companyEvents, dealTouches, sinceArticle } from './events.ts';
import type { FactIndex } from './fact-index.ts';
import { companyFigure } from './figures.ts';
import { dealLine, facilityLine, partyLine } from './lines.ts';
import type { Maps } from './map/locator.ts';
import { compareDates } from './partial-date.ts';
import type { ArticleContext } from './question.ts';
import { rankSources, sourceLine } from './sources.ts';

/** How many deal rows stand above the fold; their events are not told again below. */
const DEALS_SHOWN_FIRST = 2;

/** How much a deal has to do with the article: named itself, then the number of its parties named. */
function nearness(deal: Deal, article: ArticleContext): number {
  const named = deal.parties.filter(
    ({ party }) => 'company' in party && article.companies.includes(party.company),
  ).length;
  return named + (article.deals.includes(deal.id) ? 10 : 0);
}

/** Deals nearest to the article first, then the newest. */
function byNearness(article: ArticleContext): (a: Deal, b: Deal) => number {
  return (a, b) => nearness(b, article) - nearness(a, article) || compareDates(b.announced, a.announced);
}

/** Everything a company's card shows; `null` where the fact base has no such company. */
export async function companyContent(
  index: FactIndex,
  maps: Maps,
  id: CompanyId,
  article: ArticleContext,
  today: PartialDate,
): Promise<CompanyContent | null> {
  const company = index.companies.get(id);
  if (company === undefined) return null;
  const inArticle: ArticleContext = { ...article, companies: [...new Set([...article.companies, id])] };
  const deals = (index.dealsOf.get(id) ?? []).filter(deal => deal.supersededBy === undefined);
  const here = deals.filter(deal => dealTouches(deal, inArticle)).sort(byNearness(inArticle));
  const dealsHere = here.map(deal => dealLine(index, deal, id));
  const shown = new Set(
    here
      .slice(0, DEALS_SHOWN_FIRST)
      .flatMap(deal =>
        deal.timeline
          .filter(event => event.date === deal.statusAsOf)
          .map(event => `${event.date} ${event.short}`),
      ),
  );
  const events = companyEvents(index, id, inArticle);
  const facilities = index.facilitiesOf.get(id) ?? [];
  return {
    kind: 'company',
    company: id,
    name: company.name,
    companyKind: company.kind,
    brief: company.brief,
    role: company.role,
    headOffice: company.headOffice,
    founded: company.founded,
    tickers: company.tickers,
    parent: company.parent === undefined ? undefined : partyLine(index, { company: company.parent }),
    dealsHere,
    otherDeals: deals
      .filter(deal => !here.includes(deal))
      .sort((a, b) => compareDates(b.announced, a.announced))
      .map(deal => dealLine(index, deal, id)),
    since: sinceArticle(events, article.published, index.factBase.factsUpTo, shown),
    figures: company.figures.map(figure => companyFigure(index, today, figure)),
    people: company.people.map(person => ({ ...person, source: sourceLine(index, person.source) })),
    facilities: facilities.map(facility => facilityLine(index, facility)),
    facilitiesTotal: facilities.length,
    map: (await maps.overview(facilities)) ?? undefined,
    timeline: events,
    notes: company.notes,
    sources: rankSources(index, company.sources),
  };
}
