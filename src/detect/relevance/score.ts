/**
 * Whether a page is about AI infrastructure. Points come from the variety of terms and companies, not from their
 * number: a recipe may say “apple” forty times, but it says nothing else of the topic.
 */
import type { CompanyId } from '../../facts/ids.ts';
import { type BlockContext, companyIdsIn, sentenceAt } from '../block-context.ts';
import { WordCategory } from '../hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Relevance } from '../types.ts';
import { coreTerms, kindredTerms, machineTerms, scaleTerms } from './vocabulary.ts';

type TermGroup = 'core' | 'kindred' | 'machine' | 'scale';

interface GroupRule {
  /** Points of each different term. */
  points: number;
  /** The most that the group can bring. */
  limit: number;
}

const TERM_RULES: Record<TermGroup, GroupRule> = {
  core: { points: 3, limit: 12 },
  kindred: { points: 1, limit: 2 },
  machine: { points: 1, limit: 3 },
  scale: { points: 2, limit: 6 },
};
/** Points of a company that builds, equips or uses AI infrastructure, and of any other. */
const ACTOR_POINTS = 2;
const BYSTANDER_POINTS = 1;
const COMPANY_LIMIT = 8;
/** A core term or company in a headline says what the page is about. */
const HEADLINE_POINTS = 2;
/** A site known by name is as much of the topic as its best terms. */
const SITE_POINTS = 3;
const SITE_LIMIT = 6;
/** A sum that is a deal of the fact base, both parties named beside it. */
const DEAL_POINTS = 3;
const DEAL_LIMIT = 6;
/** A town or state that means a facility. */
const PLACE_POINTS = 2;
/** A company that builds nothing but AI infrastructure, beside one that buys it or a core term. */
const BUILDER_POINTS = 2;
/** What a page must reach: a short item on one company's data center just does. */
const THRESHOLD = 7;
/** The same for a page that never speaks of a company and of the topic in one breath. */
const LOOSE_THRESHOLD = 12;
/** A long page must also keep to the topic: so many topic terms in each thousand words. */
const LEAST_DENSITY = 4;
const LONG_PAGE_WORDS = 300;

/** Kinds whose companies say little about a page's topic: every business page names banks and ministries. */
const BYSTANDERS: ReadonlySet<string> = new Set(['investor', 'government', 'other']);
/** Kinds that sell power: a page of theirs is on the topic where their customers are named too. */
const POWER_KINDS: ReadonlySet<string> = new Set(['utility', 'nuclear', 'power-equipment']);

const BUILDER_KINDS: ReadonlySet<string> = new Set([
  'neocloud',
  'datacenter-operator',
  'datacenter-developer',
]);
const BUYER_KINDS: ReadonlySet<string> = new Set(['cloud', 'ai-lab', 'chipmaker']);

const groupOfTerm: ReadonlyMap<string, TermGroup> = new Map([
  ...scaleTerms.map(term => [term, 'scale'] as const),
  ...kindredTerms.map(term => [term, 'kindred'] as const),
  ...machineTerms.map(term => [term, 'machine'] as const),
  ...coreTerms.map(term => [term, 'core'] as const),
]);

/** What else a page shows of the topic. */
export interface TopicSigns {
  /** Facilities that it names by their own names. */
  sites: number;
  /** Facilities that it means by the places where they stand. */
  places: number;
  /** For each block, whether it has a sum of money as large as those that build things. */
  largeSums: readonly boolean[];
  /** Different deals of the fact base that its sums are. */
  deals: number;
}

/** @param contexts the blocks that decide, with their companies */
export function scoreRelevance(
  contexts: readonly BlockContext[],
  { sites, places, largeSums, deals }: TopicSigns,
  lexicon: Lexicon,
): Relevance {
  const terms = countTerms(contexts, lexicon);
  const companies = countCompanies(contexts);
  const { core, kindred, machine, scale } = terms.different;
  const near = kindred.size + machine.size;
  let actors = 0;
  let computing = 0;
  let builders = 0;
  let buyers = 0;
  for (const company of companies.keys()) {
    const kind = lexicon.facts.companies.get(company)?.kind ?? 'other';
    if (BYSTANDERS.has(kind)) continue;
    actors++;
    if (!POWER_KINDS.has(kind)) computing++;
    if (BUILDER_KINDS.has(kind)) builders++;
    if (BUYER_KINDS.has(kind)) buyers++;
  }
  // A landlord of AI and whom it serves, or several of its like on a page that speaks of AI.
  const supplies = scale.size > 0 && ((builders > 0 && buyers > 0) || (builders > 1 && kindred.size > 0));
  const bystanders = companies.size - actors;
  const points =
    pointsOfTerms(terms) +
    Math.min(actors * ACTOR_POINTS + bystanders * BYSTANDER_POINTS, COMPANY_LIMIT) +
    (terms.inHeadline ? HEADLINE_POINTS : 0) +
    Math.min(sites * SITE_POINTS, SITE_LIMIT) +
    (places > 0 ? PLACE_POINTS : 0) +
    (supplies || (builders > 0 && core.size > 0) ? BUILDER_POINTS : 0) +
    Math.min(deals * DEAL_POINTS, DEAL_LIMIT);

  const namesTopic =
    core.size > 0 ||
    sites > 0 ||
    supplies ||
    (deals > 0 && near > 0 && computing > 1) ||
    ((near > 1 || scale.size > 1) && computing > 0 && speaksOfBuilding(contexts, largeSums, lexicon));
  const dense = terms.words < LONG_PAGE_WORDS || terms.total * 1000 >= terms.words * LEAST_DENSITY;
  const enough = points >= (terms.besideCompany || deals > 0 ? THRESHOLD : LOOSE_THRESHOLD);
  return {
    relevant: enough && namesTopic && dense && companies.size > 0,
    points,
    mentions: [...companies.values()].reduce((sum, count) => sum + count, 0),
    companies: companies.size,
    topicTerms: core.size + near + scale.size,
  };
}

/** So many blocks in a row are one item of a digest, or one thought of an article. */
const ITEM_BLOCKS = 3;

/**
 * Whether one item has machines or AI, size or money, and a company that computes: on a page of many items each alone
 * says nothing.
 */
function speaksOfBuilding(
  contexts: readonly BlockContext[],
  largeSums: readonly boolean[],
  lexicon: Lexicon,
): boolean {
  for (let first = 0; first < contexts.length; first++) {
    const item = contexts.slice(first, first + ITEM_BLOCKS);
    const { different } = countTerms(item, lexicon);
    const near = different.kindred.size + different.machine.size;
    if (near + different.scale.size < 2) continue;
    const computing = [...countCompanies(item).keys()].filter(company =>
      isComputing(company, lexicon),
    ).length;
    const builds = different.scale.size > 0 || largeSums.slice(first, first + ITEM_BLOCKS).includes(true);
    if ((builds && near > 1 && computing > 0) || (different.scale.size > 1 && computing > 1)) return true;
  }
  return false;
}

function isComputing(company: CompanyId, lexicon: Lexicon): boolean {
  const kind = lexicon.facts.companies.get(company)?.kind ?? 'other';
  return !BYSTANDERS.has(kind) && !POWER_KINDS.has(kind);
}

function pointsOfTerms({ different }: TermCount): number {
  let points = 0;
  for (const [group, rule] of Object.entries(TERM_RULES) as [TermGroup, GroupRule][]) {
    points += Math.min(different[group].size * rule.points, rule.limit);
  }
  return points;
}

/** Mentions of each company. */
export function countCompanies(contexts: readonly BlockContext[]): Map<CompanyId, number> {
  const counts = new Map<CompanyId, number>();
  for (const { companies } of contexts) {
    for (const { company } of companies) counts.set(company, (counts.get(company) ?? 0) + 1);
  }
  return counts;
}

interface TermCount {
  different: Record<TermGroup, Set<number>>;
  total: number;
  words: number;
  inHeadline: boolean;
  /** A company is named in the sentence of a term that is no mere word of AI or in the one before. */
  besideCompany: boolean;
}

function countTerms(contexts: readonly BlockContext[], lexicon: Lexicon): TermCount {
  const different = {
    core: new Set<number>(),
    kindred: new Set<number>(),
    machine: new Set<number>(),
    scale: new Set<number>(),
  };
  const count: TermCount = { different, total: 0, words: 0, inHeadline: false, besideCompany: false };
  for (const context of contexts) {
    const { hits, role, text } = context.block;
    for (let hit = 0; hit < hits.length; hit++) {
      const entry = hits.entries[hit]!;
      if (entry < 0 || (lexicon.categories[entry]! & WordCategory.topic) === 0) continue;
      const group = groupOfTerm.get(lexicon.text(entry)) ?? 'kindred';
      different[group].add(entry);
      count.total++;
      if (group === 'kindred') continue;
      if (role === 'headline' && group === 'core') count.inHeadline = true;
      count.besideCompany ||= isBesideCompany(context, hits.starts[hit]!);
    }
    count.words += text.length / AVERAGE_WORD_LENGTH;
  }
  return count;
}

/** Whether the sentence at an offset, or the one before, names a company. */
function isBesideCompany(context: BlockContext, offset: number): boolean {
  const sentence = sentenceAt(context, offset);
  return companyIdsIn(context, sentence).size > 0 || companyIdsIn(context, sentence - 1).size > 0;
}

/** Letters of an English word and the space after it. */
const AVERAGE_WORD_LENGTH = 6;
