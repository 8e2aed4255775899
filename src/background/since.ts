import { companyEvents, dealEvents, facilityEvents, sinceArticle } from '../lookup/events.ts';
import type { ArticleContext, EventLine, FactIndex, SinceArticle } from '../lookup/index.ts';

/**
 * What happened after an article, over the deals and facilities that it names and what its companies did with each
 * other; an event that is recorded under several of them counts once.
 */
export function eventsSince(index: FactIndex, article: ArticleContext): SinceArticle {
  const events = [
    ...article.deals.flatMap(deal => dealEvents(index, deal)),
    ...article.facilities.flatMap(facility => facilityEvents(index, facility, article)),
    ...article.companies.flatMap(company => companyEvents(index, company, article)),
  ].filter(event => event.touchesArticle);
  const once = new Map<string, EventLine>(events.map(event => [`${event.date} ${event.short}`, event]));
  const oldestFirst = [...once.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return sinceArticle(oldestFirst, article.published, index.factBase.factsUpTo);
}
