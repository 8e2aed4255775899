import type { SurfaceRequests } from '../messages.ts';
import type { Handlers } from '../messaging/answer.ts';
import { loadFacts } from '../shipped/facts.ts';
import { answerCard, summarizeArticle } from './cards.ts';
import { registerGrantedSites } from './granted-sites.ts';

/** Answers to our own pages. */
export const surfaceRequests: Handlers<keyof SurfaceRequests> = {
  'card/ask': ({ question }) => answerCard(question),

  'facts/page': ({ article }) => summarizeArticle(article),

  async 'facts/summary'() {
    const { factsUpTo, companies, facilities, deals, sources } = (await loadFacts()).index.factBase;
    return {
      factsUpTo,
      companies: companies.length,
      facilities: facilities.length,
      deals: deals.length,
      sources: sources.length,
    };
  },

  async 'sites/permissions-changed'() {
    await registerGrantedSites();
    return null;
  },
};
