/** What a name's own sentence says for and against its company; knows nothing of the rest of the page but its sure names. */
import type { CompanyId } from '../../facts/ids.ts';
import { SENTENCE_END, WordCategory } from '../hits.ts';
import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import type { Evidence } from '../types.ts';
import { CLASS_POINTS, type EvidenceCode, POINTS } from './evidence.ts';
import { endWithSuffix } from './extent.ts';
import { grammarEvidence } from './grammar.ts';
import { letterCase } from './letter-case.ts';
import type { ScannedBlock } from './mention.ts';
import { hasWordBetween, surroundingsOf } from './surroundings.ts';

/** How far a cue word may be from the name, in words. */
const CUE_DISTANCE = 12;
/** How many hits to either side are looked at at most. */
const HITS_ASIDE = 16;

const BUSINESS =
  WordCategory.dealWord | WordCategory.companyCue | WordCategory.companyNoun | WordCategory.topic;

const LIST_GAP = /^(?:, | and | & | or |, and |, or |\/|, as well as | as well as | alongside )$/;

/** A name hit under judgment. */
export interface NameHit {
  block: ScannedBlock;
  hit: number;
  sense: CompanySense;
  lexicon: Lexicon;
  /** Companies that the page names beyond doubt. */
  sure: { has(company: CompanyId): boolean };
}

/** Evidence of the class, the grammar and the company in which the name stands. */
export function localEvidence(name: NameHit): Evidence[] {
  const { block, hit, sense, lexicon } = name;
  const evidence: Evidence[] = [];
  const add = (code: keyof typeof POINTS, detail?: string, points: number = POINTS[code]) => {
    evidence.push(detail === undefined ? { code, points } : { code, points, detail });
  };
  const classCode: EvidenceCode = `class:${sense.ambiguity}`;
  evidence.push({ code: classCode, points: CLASS_POINTS[sense.ambiguity] });

  const start = block.hits.starts[hit]!;
  const end = endWithSuffix(block, hit, lexicon);
  if (end > block.hits.ends[hit]!) add('legalSuffix', block.text.slice(block.hits.ends[hit]!, end));
  addCues(name, add);
  addNeighbors(name, end, add);
  const sentenceStart = startOfSentence(block, hit);
  const beside = surroundingsOf(block.text, start, end, sentenceStart);
  grammarEvidence(name, beside, end, letterCase(block), add);
  return evidence;
}

export type AddEvidence = (code: keyof typeof POINTS, detail?: string, points?: number) => void;

/** Where the sentence of a hit begins. */
export function startOfSentence(block: ScannedBlock, hit: number): number {
  for (let at = hit - 1; at >= 0; at -= 1) {
    if (block.hits.entries[at] === SENTENCE_END) return block.hits.starts[at]!;
  }
  return 0;
}

function addCues({ block, hit, sense, lexicon }: NameHit, add: AddEvidence): void {
  const { hits } = block;
  const found = new Set<string>();
  const others = new Set<string>();
  const businessWords = new Set<string>();
  const name = lexicon.texts[hits.entries[hit]!]!.toLowerCase();
  const from = Math.max(0, hit - HITS_ASIDE);
  const to = Math.min(hits.length - 1, hit + HITS_ASIDE);
  for (let at = from; at <= to; at += 1) {
    const entry = hits.entries[at]!;
    if (at === hit || entry < 0) continue;
    if (Math.abs(hits.words[at]! - hits.words[hit]!) > CUE_DISTANCE) continue;
    const word = lexicon.texts[entry]!.toLowerCase();
    if (word === name) continue;
    if (lexicon.categories[entry]! & BUSINESS) businessWords.add(word);
    if (sense.cues.includes(word)) found.add(word);
    else if (entry >= lexicon.nameCount && lexicon.categories[entry]! & WordCategory.otherSense)
      others.add(word);
  }
  const [first, second] = found;
  if (first !== undefined) add('cue', first);
  if (second !== undefined) add('secondCue', second);
  const [business, secondBusiness] = businessWords;
  if (business !== undefined) add('businessNear', business);
  if (secondBusiness !== undefined) add('secondBusiness', secondBusiness);
  for (const word of [...others].slice(0, 2)) add('otherSense', word);
}

/** Companies in the same list or sentence. */
function addNeighbors(name: NameHit, end: number, add: AddEvidence): void {
  const { block, hit, lexicon } = name;
  const { hits, text } = block;
  const start = hits.starts[hit]!;
  const sentenceStart = startOfSentence(block, hit);
  const opensSentence = !hasWordBetween(text, sentenceStart, start);
  let near: string | undefined;
  let listed: string | undefined;
  let listedDoubtful: string | undefined;
  for (const direction of [-1, 1]) {
    for (let at = hit + direction; at >= 0 && at < hits.length; at += direction) {
      const entry = hits.entries[at]!;
      if (entry === SENTENCE_END || Math.abs(at - hit) > HITS_ASIDE) break;
      if (entry < 0 || entry >= lexicon.nameCount) continue;
      const standing = standingOf(name, entry);
      if (standing === 'none') continue;
      const other = text.slice(hits.starts[at]!, hits.ends[at]!);
      const gap = direction < 0 ? text.slice(hits.ends[at]!, start) : text.slice(end, hits.starts[at]!);
      // “Together, Microsoft and …” is no list.
      const joined = LIST_GAP.test(gap) && !(opensSentence && gap === ', ');
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
