/** What the signs of a page's topic are worth; the score adds them up, the gate asks for the most they could be. */

export type TermGroup = 'core' | 'kindred' | 'machine' | 'scale';

interface GroupRule {
  /** Points of each different term. */
  points: number;
  /** The most that the group can bring. */
  limit: number;
}

export const TERM_RULES: Record<TermGroup, GroupRule> = {
  core: { points: 3, limit: 12 },
  kindred: { points: 1, limit: 2 },
  machine: { points: 1, limit: 3 },
  scale: { points: 2, limit: 6 },
};
/** Points of a company that builds, equips or uses AI infrastructure, and of any other. */
export const ACTOR_POINTS = 2;
export const BYSTANDER_POINTS = 1;
export const COMPANY_LIMIT = 8;
/** A core term in a headline says what the page is about. */
export const HEADLINE_POINTS = 2;
/** A site known by name is as much of the topic as its best terms. */
export const SITE_POINTS = 3;
export const SITE_LIMIT = 6;
/** A sum that is a deal of the fact base, both parties named beside it. */
export const DEAL_POINTS = 3;
export const DEAL_LIMIT = 6;
/** A page with so many facilities, one of them by its own name, keeps to the topic whatever words it is in. */
export const MANY_FACILITIES = 3;
/** A town or state that means a facility. */
export const PLACE_POINTS = 2;
/** A company that builds nothing but AI infrastructure, beside one that buys it or a core term. */
export const BUILDER_POINTS = 2;
/** What a page must reach: a short item on one company's data center just does. */
export const THRESHOLD = 7;
/** The same for a page that never speaks of a company and of the topic in one breath. */
export const LOOSE_THRESHOLD = 12;
/** So many blocks in a row are one item of a digest, or one thought of an article. */
export const ITEM_BLOCKS = 3;
