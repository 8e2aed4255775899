/** What a name's own sentence says for and against its company; knows nothing of the rest of the page but its sure names. */
import type { CompanyId } from '../../facts/ids.ts';
import { CURRENCY_SIGN, SENTENCE_END, WordCategory } from '../hits.ts';
import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import { isCell } from '../text/cell.ts';
import type { Evidence } from '../types.ts';
import { CLASS_POINTS, POINTS } from './evidence.ts';
import { endWithSuffix } from './extent.ts';
import { grammarEvidence } from './grammar.ts';
import { letterCase } from './letter-case.ts';
import type { ScannedBlock } from './mention.ts';
import { relationsOf } from './relations.ts';
import { hasWordBetween, surroundingsOf } from './surroundings.ts';

/** How far a cue word may be from the name, in words. */
const CUE_DISTANCE = 12;
/** How many hits to either side are looked at at most. */
const HITS_ASIDE = 16;

const BUSINESS =
  WordCategory.dealWord | WordCategory.companyCue | WordCategory.companyNoun | WordCategory.topic;

const LARGE_SUM =
  /^[^\d\s]{1,4} ?[\d.,]+(?: to [\d.,]+)?[- ]?(?:[mbt]n|[mbt]\b|mln|bln|trn|(?:m|b|tr)illion|crore|lakh)/i;
/** Letters that such a sum takes to its scale word. */
const LONGEST_SUM = 30;

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
  evidence.push({ code: `class:${sense.ambiguity}`, points: CLASS_POINTS[sense.ambiguity] });

  const start = block.hits.starts[hit]!;
  const end = endWithSuffix(block, hit, lexicon);
  if (end > block.hits.ends[hit]!) add('legalSuffix', block.text.slice(block.hits.ends[hit]!, end));
  addCues(name, add);
  addNeighbors(name, end, add);
  addRelations(name, add);
  if (isCell(block.text, start, end)) add('cell');
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

/** Words of the name's own cues, of business and of other senses, the nearest hits first to last. */
function addCues({ block, hit, sense, lexicon }: NameHit, add: AddEvidence): void {
  const { text } = block;
  const { starts, entries, words, length } = block.hits;
  const name = smallLetters(lexicon, entries[hit]!);
  const cues: string[] = [];
  const business: string[] = [];
  const others: string[] = [];
  let sum: string | undefined;
  const to = Math.min(length - 1, hit + HITS_ASIDE);
  for (let at = Math.max(0, hit - HITS_ASIDE); at <= to; at += 1) {
    const entry = entries[at]!;
    if (entry === CURRENCY_SIGN && Math.abs(words[at]! - words[hit]!) <= CUE_DISTANCE) {
      sum ??= LARGE_SUM.exec(text.slice(starts[at]!, starts[at]! + LONGEST_SUM))?.[0];
    }
    if (at === hit || entry < 0 || Math.abs(words[at]! - words[hit]!) > CUE_DISTANCE) continue;
    const word = smallLetters(lexicon, entry);
    if (word === name) continue;
    const categories = lexicon.categories[entry]!;
    if (categories & BUSINESS) addTo(business, word);
    const cue = cueIn(word, entry, sense, lexicon);
    if (cue !== undefined) addTo(cues, cue);
    else if (entry >= lexicon.nameCount && categories & WordCategory.otherSense) addTo(others, word);
  }
  if (sum !== undefined) add('sumNear', sum);
  addUpTo(cues, ['cue', 'secondCue'], add);
  addUpTo(business, ['businessNear', 'secondBusiness'], add);
  addUpTo(others, ['otherSense', 'otherSense'], add);
}

/** The cue that a hit is; a longer name that is none of ours (“data center arm”) may begin with one. */
function cueIn(word: string, entry: number, sense: CompanySense, lexicon: Lexicon): string | undefined {
  if (sense.cues.includes(word)) return word;
  if (entry >= lexicon.nameCount || lexicon.senses(entry).some(({ kind }) => kind !== 'rival')) return;
  return sense.cues.find(cue => word.startsWith(`${cue} `));
}

/** Words of the vocabulary are in small letters already. */
function smallLetters(lexicon: Lexicon, entry: number): string {
  const text = lexicon.texts[entry]!;
  return entry < lexicon.nameCount ? text.toLowerCase() : text;
}

/** The first two different words count. */
function addTo(words: string[], word: string): void {
  if (words.length < 2 && !words.includes(word)) words.push(word);
}

function addUpTo(
  words: readonly string[],
  codes: readonly [keyof typeof POINTS, keyof typeof POINTS],
  add: AddEvidence,
): void {
  words.forEach((word, index) => {
    add(codes[index]!, word);
  });
}

/** Companies in the same list or sentence. */
function addNeighbors(name: NameHit, end: number, add: AddEvidence): void {
  const { block, hit, lexicon } = name;
  const { hits, text } = block;
  const start = hits.starts[hit]!;
  const sentenceStart = startOfSentence(block, hit);
  const isAdverb = text.slice(start, end) === 'Together' && !hasWordBetween(text, sentenceStart, start);
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
function addRelations({ block, hit, sense, lexicon }: NameHit, add: AddEvidence): void {
  const { entries, starts, ends, length } = block.hits;
  const relations = relationsOf(lexicon.facts);
  let partner: string | undefined;
  let site: string | undefined;
  for (const direction of [-1, 1]) {
    for (let at = hit + direction; at >= 0 && at < length; at += direction) {
      const entry = entries[at]!;
      if (entry === SENTENCE_END || Math.abs(at - hit) > HITS_ASIDE) break;
      if (entry < 0 || entry >= lexicon.nameCount) continue;
      for (const other of lexicon.senses(entry)) {
        const written = () => block.text.slice(starts[at]!, ends[at]!);
        if (other.kind === 'company' && other.form !== 'ticker') {
          if (relations.areParties(sense.company, other.company)) partner ??= written();
        } else if (other.kind === 'facility' && other.ambiguity === 'unique') {
          if (other.facilities.some(id => relations.isOf(id, sense.company))) site ??= written();
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
