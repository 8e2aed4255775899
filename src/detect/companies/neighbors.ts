/** What other names in the same list or sentence say of a name. */
import { POINTS } from './evidence.ts';
import { OPENING_ADVERBS } from './grammar-words.ts';
import { type AddEvidence, type NameHit, nextName, startOfSentence } from './name-hit.ts';
import { relationsOf } from './relations.ts';
import { hasWordBetween } from './surroundings.ts';

const LIST_GAP = /^(?:, | and | & | or |, and |, or |\/|, as well as | as well as | alongside )$/;

/** Companies in the same list or sentence. */
export function addNeighbors(name: NameHit, end: number, add: AddEvidence): void {
  const { block, hit } = name;
  const { hits, text } = block;
  const start = hits.starts[hit]!;
  const isAdverb =
    OPENING_ADVERBS.has(text.slice(start, end)) && !hasWordBetween(text, startOfSentence(block, hit), start);
  let near: string | undefined;
  let listed: string | undefined;
  let listedDoubtful: string | undefined;
  for (const direction of [-1, 1] as const) {
    for (let at = nextName(name, direction, hit); at >= 0; at = nextName(name, direction, at)) {
      const standing = standingOf(name, hits.entries[at]!);
      if (standing === 'none') continue;
      const other = text.slice(hits.starts[at]!, hits.ends[at]!);
      const gap = direction < 0 ? text.slice(hits.ends[at]!, start) : text.slice(end, hits.starts[at]!);
      const joined = LIST_GAP.test(gap) && !(isAdverb && gap === ', ');
      if (joined && standing === 'sure') listed ??= other;
      else if (joined) listedDoubtful ??= other;
      if (standing === 'sure') near ??= other;
      if (joined || near !== undefined) break;
    }
  }
  if (listed !== undefined) add('listNeighbor', listed);
  else if (listedDoubtful !== undefined) add('listNeighbor', listedDoubtful, POINTS.listNeighbor - 4);
  if (near !== undefined) add('companyNear', near);
}

/** Companies and sites in the same sentence with which the fact base knows the name's company. */
export function addRelations(name: NameHit, add: AddEvidence): void {
  const { block, sense, lexicon } = name;
  const { entries, starts, ends } = block.hits;
  const relations = relationsOf(lexicon.facts);
  let partner: string | undefined;
  let site: string | undefined;
  for (const direction of [-1, 1] as const) {
    for (let at = nextName(name, direction, name.hit); at >= 0; at = nextName(name, direction, at)) {
      for (const other of lexicon.senses(entries[at]!)) {
        if (other.kind === 'company' && other.form !== 'ticker') {
          if (partner === undefined && relations.areParties(sense.company, other.company))
            partner = block.text.slice(starts[at]!, ends[at]!);
        } else if (other.kind === 'facility' && other.ambiguity === 'unique') {
          if (site === undefined && other.facilities.some(id => relations.isOf(id, sense.company)))
            site = block.text.slice(starts[at]!, ends[at]!);
        }
      }
    }
  }
  if (partner !== undefined) add('partnerNear', partner);
  if (site !== undefined) add('siteNear', site);
}

/** Whether another name is a company beyond doubt, may be one, or is none; the name's own company does not count. */
export function standingOf(name: NameHit, entry: number): 'sure' | 'doubtful' | 'none' {
  let standing: 'sure' | 'doubtful' | 'none' = 'none';
  for (const sense of name.lexicon.senses(entry)) {
    if (sense.kind !== 'company' || sense.company === name.sense.company || sense.form === 'ticker') continue;
    if (sense.ambiguity === 'unique' || name.sure.has(sense.company)) return 'sure';
    standing = 'doubtful';
  }
  return standing;
}
