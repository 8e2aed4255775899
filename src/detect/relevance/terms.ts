/** The terms of the topic in scanned blocks. */

import type { Hits } from '../hits.ts';
import { WordCategory } from '../hits.ts';
import type { NameLexicon } from '../lexicon/lexicon.ts';
import { remembered } from '../remembered.ts';
import type { BlockRole } from '../types.ts';
import { TERM_RULES, type TermGroup } from './rules.ts';

/** Letters of an English word and the space after it. */
const AVERAGE_WORD_LENGTH = 6;

/** The little of a scanned block that counting asks for. */
export interface CountedBlock {
  readonly text: string;
  readonly role: BlockRole;
  readonly hits: Hits;
}

export interface TermCount {
  different: Record<TermGroup, Set<number>>;
  total: number;
  words: number;
  /** A core term stands in a headline. */
  inHeadline: boolean;
}

export function countTerms(blocks: readonly CountedBlock[], lexicon: NameLexicon): TermCount {
  const different = {
    core: new Set<number>(),
    kindred: new Set<number>(),
    machine: new Set<number>(),
    scale: new Set<number>(),
  };
  const count: TermCount = { different, total: 0, words: 0, inHeadline: false };
  for (const { hits, role, text } of blocks) {
    for (let hit = 0; hit < hits.length; hit++) {
      const group = termGroupOf(hits.entries[hit]!, lexicon);
      if (group === null) continue;
      different[group].add(hits.entries[hit]!);
      count.total++;
      if (role === 'headline' && group === 'core') count.inHeadline = true;
    }
    count.words += text.length / AVERAGE_WORD_LENGTH;
  }
  return count;
}

/** The group of an entry that is a term of the topic, else `null`. */
export function termGroupOf(entry: number, lexicon: NameLexicon): TermGroup | null {
  if (entry < 0 || (lexicon.categories[entry]! & WordCategory.topic) === 0) return null;
  return groupsOf(lexicon).get(lexicon.text(entry)) ?? 'kindred';
}

/** By the words of the vocabulary: a name that is a term in other letters (“Nuclear”) is not meant as one. */
const groupsOf = remembered(({ nameCount, texts, categories }: NameLexicon) => {
  const groups = new Map<string, TermGroup>();
  for (let entry = nameCount; entry < texts.length; entry++) {
    const bits = categories[entry]!;
    if (bits & WordCategory.coreTopic) groups.set(texts[entry]!, 'core');
    else if (bits & WordCategory.machineTopic) groups.set(texts[entry]!, 'machine');
    else if (bits & WordCategory.scaleTopic) groups.set(texts[entry]!, 'scale');
  }
  return groups;
});

export function pointsOfTerms({ different }: TermCount): number {
  let points = 0;
  for (const [group, rule] of Object.entries(TERM_RULES) as [TermGroup, (typeof TERM_RULES)[TermGroup]][]) {
    points += Math.min(different[group].size * rule.points, rule.limit);
  }
  return points;
}
