/**
 * Whether a page is about AI infrastructure. Points come from the variety of terms and companies, not from their
 * number: a recipe may say “apple” forty times, but it says nothing else of the topic.
 */
import type { CompanyId } from '../../facts/ids.ts';
import type { ScannedBlock } from '../companies/mention.ts';
import { WordCategory } from '../hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Relevance } from '../types.ts';
import { coreTerms, kindredTerms, scaleTerms } from './vocabulary.ts';

type TermGroup = 'core' | 'kindred' | 'scale';

interface GroupRule {
  /** Points of each different term. */
  points: number;
  /** The most that the group can bring. */
  limit: number;
}

const TERM_RULES: Record<TermGroup, GroupRule> = {
  core: { points: 3, limit: 12 },
  kindred: { points: 1, limit: 4 },
  scale: { points: 2, limit: 6 },
};
/** Points of a company that builds, equips or uses AI infrastructure, and of any other. */
const ACTOR_POINTS = 2;
const BYSTANDER_POINTS = 1;
const COMPANY_LIMIT = 8;
/** A core term or company in a headline says what the page is about. */
const HEADLINE_POINTS = 2;
/** What a page must reach: a short item on one company's data center just does. */
const THRESHOLD = 7;
/** A long page must also keep to the topic: so many topic terms in each thousand words. */
const LEAST_DENSITY = 4;
const LONG_PAGE_WORDS = 300;

/** Kinds whose companies say little about a page's topic: every business page names banks and ministries. */
const BYSTANDERS: ReadonlySet<string> = new Set(['investor', 'government', 'other']);

const groupOfTerm: ReadonlyMap<string, TermGroup> = new Map([
  ...scaleTerms.map(term => [term, 'scale'] as const),
  ...kindredTerms.map(term => [term, 'kindred'] as const),
  ...coreTerms.map(term => [term, 'core'] as const),
]);

/**
 * @param companies companies that the page names beyond doubt, with the number of their mentions
 */
export function scoreRelevance(
  blocks: readonly ScannedBlock[],
  companies: ReadonlyMap<CompanyId, number>,
  lexicon: Lexicon,
): Relevance {
  const terms = countTerms(blocks, lexicon);
  let points = terms.inHeadline ? HEADLINE_POINTS : 0;
  for (const [group, rule] of Object.entries(TERM_RULES) as [TermGroup, GroupRule][]) {
    points += Math.min(terms.different[group].size * rule.points, rule.limit);
  }
  let actors = 0;
  let mentions = 0;
  for (const [company, count] of companies) {
    mentions += count;
    if (!BYSTANDERS.has(lexicon.facts.companies.get(company)?.kind ?? 'other')) actors++;
  }
  const bystanders = companies.size - actors;
  points += Math.min(actors * ACTOR_POINTS + bystanders * BYSTANDER_POINTS, COMPANY_LIMIT);

  const dense = terms.words < LONG_PAGE_WORDS || terms.total * 1000 >= terms.words * LEAST_DENSITY;
  const onTopic =
    terms.different.core.size > 0 || (terms.different.kindred.size > 1 && terms.different.scale.size > 0);
  return {
    relevant: points >= THRESHOLD && onTopic && companies.size > 0 && dense,
    points,
    mentions,
    companies: companies.size,
    topicTerms: terms.different.core.size + terms.different.kindred.size + terms.different.scale.size,
  };
}

interface TermCount {
  different: Record<TermGroup, Set<number>>;
  total: number;
  words: number;
  inHeadline: boolean;
}

function countTerms(blocks: readonly ScannedBlock[], lexicon: Lexicon): TermCount {
  const different = { core: new Set<number>(), kindred: new Set<number>(), scale: new Set<number>() };
  const count: TermCount = { different, total: 0, words: 0, inHeadline: false };
  for (const { hits, role, text } of blocks) {
    for (let hit = 0; hit < hits.length; hit++) {
      const entry = hits.entries[hit]!;
      if (entry < 0 || (lexicon.categories[entry]! & WordCategory.topic) === 0) continue;
      const group = groupOfTerm.get(lexicon.text(entry)) ?? 'kindred';
      different[group].add(entry);
      count.total++;
      if (role === 'headline' && group === 'core') count.inHeadline = true;
    }
    count.words += text.length / AVERAGE_WORD_LENGTH;
  }
  return count;
}

/** Letters of an English word and the space after it. */
const AVERAGE_WORD_LENGTH = 6;
