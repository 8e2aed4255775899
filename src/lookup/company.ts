import type { CompanyId, PartialDate } from '../facts/ids.ts';
import type { Deal } from '../facts/records.ts';
import type { CompanyContent } from './content.ts';
import { companyEvents, dealTouches, isNamed, plain, sinceArticle } from './events.ts';
import type { FactIndex } from './fact-index.ts';
import { companyFigure } from './figures.ts';
import { dealLine, facilityLine, partyLine } from './lines.ts';
import type { Maps } from './map/locator.ts';
import { compareDates } from './partial-date.ts';
import type { ArticleContext } from './question.ts';
import { rankSources, sourceLine } from './sources.ts';

/** How many deal rows stand above the fold; their events are not told again below. */
const DEALS_SHOWN_FIRST = 2;

/** How much a deal has to do with the article: between few and often mentioned companies, and named itself. */
function nearness(index: FactIndex, deal: Deal, own: CompanyId, article: ArticleContext): number {
  const ranks = deal.parties.flatMap(({ party }) =>
    'company' in party && party.company !== own ? [article.companies.indexOf(party.company)] : [],
  );
  const named = ranks.filter(rank => rank >= 0);
  const share = named.length / Math.max(deal.parties.length - 1, 1);
  const mostMentioned = named.length === 0 ? 0 : 1 / (1 + Math.min(...named));
  return (isNamed(index, deal, article) ? 1 : 0) + share * 3 + mostMentioned;
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
  const nearnessOf = (deal: Deal): number => nearness(index, deal, id, inArticle);
  const here = deals
    .filter(deal => dealTouches(index, deal, inArticle))
    .sort((a, b) => nearnessOf(b) - nearnessOf(a) || compareDates(b.announced, a.announced));
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
    timeline: events.map(plain),
    notes: company.notes,
    sources: rankSources(index, company.sources),
  };
}
