/**
 * Whether a page is about AI infrastructure. Points come from the variety of terms and companies, not from their
 * number: a recipe may say “apple” forty times, but it says nothing else of the topic.
 */
import type { CompanyId } from '../../facts/ids.ts';
import { type BlockContext, companyIdsIn, sentenceAt } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Relevance } from '../types.ts';
import { keepsToTopic } from './density.ts';
import {
  ACTOR_POINTS,
  BUILDER_POINTS,
  BYSTANDER_POINTS,
  COMPANY_LIMIT,
  DEAL_LIMIT,
  DEAL_POINTS,
  HEADLINE_POINTS,
  ITEM_BLOCKS,
  LOOSE_THRESHOLD,
  MANY_FACILITIES,
  PLACE_POINTS,
  SITE_LIMIT,
  SITE_POINTS,
  THRESHOLD,
} from './rules.ts';
import { countTerms, pointsOfTerms, termGroupOf } from './terms.ts';

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
  const blocks = contexts.map(({ block }) => block);
  const terms = countTerms(blocks, lexicon);
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
  const enough = points >= (deals > 0 || speaksOfBoth(contexts, lexicon) ? THRESHOLD : LOOSE_THRESHOLD);
  return {
    relevant:
      enough &&
      namesTopic &&
      (keepsToTopic(blocks, terms, lexicon) || (sites > 0 && sites + places >= MANY_FACILITIES)) &&
      companies.size > 0,
    points,
    mentions: [...companies.values()].reduce((sum, count) => sum + count, 0),
    companies: companies.size,
    topicTerms: core.size + near + scale.size,
  };
}

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
    const { different } = countTerms(
      item.map(({ block }) => block),
      lexicon,
    );
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

/** Mentions of each company. */
export function countCompanies(contexts: readonly BlockContext[]): Map<CompanyId, number> {
  const counts = new Map<CompanyId, number>();
  for (const { companies } of contexts) {
    for (const { company } of companies) counts.set(company, (counts.get(company) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether a company is named in the sentence of a term that is no mere word of AI, or in the one before.
 */
function speaksOfBoth(contexts: readonly BlockContext[], lexicon: Lexicon): boolean {
  return contexts.some(context => {
    const { entries, starts } = context.block.hits;
    return entries.some((entry, hit) => {
      const group = termGroupOf(entry, lexicon);
      return group !== null && group !== 'kindred' && isBesideCompany(context, starts[hit]!);
    });
  });
}

/** Whether the sentence at an offset, or the one before, names a company. */
function isBesideCompany(context: BlockContext, offset: number): boolean {
  const sentence = sentenceAt(context, offset);
  return companyIdsIn(context, sentence).length > 0 || companyIdsIn(context, sentence - 1).length > 0;
}
