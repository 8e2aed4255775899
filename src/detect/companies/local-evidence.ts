/** What a name's own sentence says for and against its company; knows nothing of the rest of the page but its sure names. */
import { CURRENCY_SIGN, WordCategory } from '../hits.ts';
import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import { isCell, opensItem } from '../text/cell.ts';
import type { Evidence } from '../types.ts';
import { CLASS_POINTS, POINTS } from './evidence.ts';
import { endWithSuffix } from './extent.ts';
import { grammarEvidence } from './grammar.ts';
import { letterCase } from './letter-case.ts';
import { type AddEvidence, HITS_ASIDE, type NameHit, startOfSentence } from './name-hit.ts';
import { addNeighbors, addRelations } from './neighbors.ts';
import { surroundingsOf } from './surroundings.ts';

/** How far a cue word may be from the name, in words. */
const CUE_DISTANCE = 12;

const BUSINESS =
  WordCategory.dealWord | WordCategory.companyCue | WordCategory.companyNoun | WordCategory.topic;

const LARGE_SUM =
  /^[^\d\s]{1,4} ?[\d.,]+(?: to [\d.,]+)?[- ]?(?:[mbt]n|[mbt]\b|mln|bln|trn|(?:m|b|tr)illion|crore|lakh)/i;
/** Letters that such a sum takes to its scale word. */
const LONGEST_SUM = 30;

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
  else if (opensItem(block.text, start, end)) add('opensItem');
  const sentenceStart = startOfSentence(block, hit);
  const beside = surroundingsOf(block.text, start, end, sentenceStart);
  grammarEvidence(name, beside, end, letterCase(block), add);
  if (GIVEN_NAME.test(block.text.slice(Math.max(0, start - LONGEST_GIVEN), start))) add('givenName');
  const has = (code: keyof typeof POINTS) => evidence.some(found => found.code === code);
  if (has('determiner') && has('otherSense')) add('otherSenseNamed');
  return evidence;
}

const GIVEN_NAME = /\b(?:under the (?:code ?)?name(?: of)?|code-?named|nicknamed|dubbed|christened) ["“]?$/;
const LONGEST_GIVEN = 24;

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
