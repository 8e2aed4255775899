/**
 * Whether a page may be about AI infrastructure, from hits alone: the most that `scoreRelevance` could find if every
 * name meant its company and every place a facility. Cheap, and never says no where the score says yes, so that pages
 * off the topic are spared the rules, the facts and the code for both.
 */
import { CURRENCY_SIGN, WordCategory } from '../hits.ts';
import type { NameLexicon } from '../lexicon/lexicon.ts';
import { decidingBlocks } from './deciding.ts';
import { keepsToTopic } from './density.ts';
import {
  ACTOR_POINTS,
  BUILDER_POINTS,
  COMPANY_LIMIT,
  DEAL_LIMIT,
  HEADLINE_POINTS,
  ITEM_BLOCKS,
  LOOSE_THRESHOLD,
  MANY_FACILITIES,
  PLACE_POINTS,
  SITE_LIMIT,
  THRESHOLD,
} from './rules.ts';
import { type CountedBlock, countTerms, pointsOfTerms, termGroupOf } from './terms.ts';

export interface GateVerdict {
  /** Where this is false the page is off the topic; where it is true it is to be weighed. */
  mayBeRelevant: boolean;
  /** Different terms of the topic, as `Relevance.topicTerms` counts them. */
  topicTerms: number;
}

/** @param scans all blocks of the page */
export function gate(scans: readonly CountedBlock[], lexicon: NameLexicon): GateVerdict {
  const blocks = decidingBlocks(scans).map(index => scans[index]!);
  const terms = countTerms(blocks, lexicon);
  const { core, kindred, machine, scale } = terms.different;
  const near = kindred.size + machine.size;
  const signs = blocks.map(block => signsIn(block, lexicon));
  const companies = new Set(signs.flatMap(each => [...each.companies]));
  const sites = signs.some(each => each.site);
  const deals = signs.some(each => each.money) && namesTwo(scans, companies, lexicon);
  const supplies = scale.size > 0 && companies.size > 1;

  const points =
    pointsOfTerms(terms) +
    Math.min(companies.size * ACTOR_POINTS, COMPANY_LIMIT) +
    (terms.inHeadline ? HEADLINE_POINTS : 0) +
    (sites ? SITE_LIMIT : 0) +
    (signs.some(each => each.places.size > 0) ? PLACE_POINTS : 0) +
    (supplies || core.size > 0 ? BUILDER_POINTS : 0) +
    (deals ? DEAL_LIMIT : 0);
  const namesTopic =
    core.size > 0 ||
    sites ||
    supplies ||
    (deals && near > 0 && companies.size > 1) ||
    ((near > 1 || scale.size > 1) && mayBuild(blocks, signs, lexicon));
  const manyPlaces = sites && new Set(signs.flatMap(each => [...each.places])).size >= MANY_FACILITIES;
  const enough = points >= (deals || mayStandBeside(blocks, signs, lexicon) ? THRESHOLD : LOOSE_THRESHOLD);
  return {
    mayBeRelevant:
      companies.size > 0 && enough && namesTopic && (keepsToTopic(blocks, terms, lexicon) || manyPlaces),
    topicTerms: core.size + near + scale.size,
  };
}

/** What a block could say, by index among the deciding blocks. */
interface BlockSigns {
  /** Companies, by index, that its names may mean. */
  companies: ReadonlySet<number>;
  site: boolean;
  /** Entries that may name a place or a site. */
  places: ReadonlySet<number>;
  /** Whether the reader of money would look anywhere in it. */
  money: boolean;
}

function signsIn({ hits }: CountedBlock, lexicon: NameLexicon): BlockSigns {
  const companies = new Set<number>();
  const places = new Set<number>();
  const signs = { companies, places, site: false, money: false };
  for (const entry of hits.entries) {
    if (entry === CURRENCY_SIGN) signs.money = true;
    if (entry < 0) continue;
    if (lexicon.categories[entry]! & WordCategory.moneyTrigger) signs.money = true;
    if (entry >= lexicon.nameCount) continue;
    for (const same of lexicon.sameNames(entry)) {
      const { kind, owner } = lexicon.unpacked.names[same]!;
      if (kind === 'company') companies.add(owner);
      // What is short for a site may be a place's name too, and the other way round.
      if (kind === 'facility') signs.site = true;
      if (kind === 'facility' || kind === 'place') places.add(entry);
    }
  }
  return signs;
}

/** A deal has two parties, and one of them may be named below the blocks that decide. */
function namesTwo(scans: readonly CountedBlock[], known: ReadonlySet<number>, lexicon: NameLexicon): boolean {
  const companies = new Set(known);
  for (const { hits } of scans) {
    if (companies.size > 1) return true;
    for (const entry of hits.entries) {
      if (entry < 0 || entry >= lexicon.nameCount) continue;
      for (const same of lexicon.sameNames(entry)) {
        const { kind, owner } = lexicon.unpacked.names[same]!;
        if (kind === 'company') companies.add(owner);
      }
    }
  }
  return companies.size > 1;
}

/** Whether one item may have machines or AI, size or money, and a company; see the score's `speaksOfBuilding`. */
function mayBuild(
  blocks: readonly CountedBlock[],
  signs: readonly BlockSigns[],
  lexicon: NameLexicon,
): boolean {
  return blocks.some((_, first) => {
    const item = signs.slice(first, first + ITEM_BLOCKS);
    const companies = new Set(item.flatMap(each => [...each.companies])).size;
    if (companies === 0) return false;
    const { different } = countTerms(blocks.slice(first, first + ITEM_BLOCKS), lexicon);
    const near = different.kindred.size + different.machine.size;
    const builds = different.scale.size > 0 || item.some(each => each.money);
    return (near > 1 && builds) || (different.scale.size > 1 && companies > 1);
  });
}

/** Whether a company may be named in the sentence of a term that is no mere word of AI, or in the one before. */
function mayStandBeside(
  blocks: readonly CountedBlock[],
  signs: readonly BlockSigns[],
  lexicon: NameLexicon,
): boolean {
  return blocks.some(({ hits }, index) => {
    if (signs[index]!.companies.size === 0 && !signs[index - 1]?.companies.size) return false;
    return hits.entries.some(entry => {
      const group = termGroupOf(entry, lexicon);
      return group !== null && group !== 'kindred';
    });
  });
}
