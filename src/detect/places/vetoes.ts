/** Where the name of a place is not a place where something stands: datelines, head offices, governments, names. */
import { type BlockContext, sentenceAt, sentenceSpan } from '../block-context.ts';
import { WordCategory } from '../hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isPartOfLongerName, PREPOSITIONS } from './longer-name.ts';
import type { PlaceMention } from './mention.ts';
import { isOf } from './neighbors.ts';
import { wordBefore } from './word-before.ts';

export type Veto =
  | 'other-state'
  | 'dateline'
  | 'head-office'
  | 'civic'
  | 'speaker'
  | 'event'
  | 'longer-name'
  | 'describes-company';

/** How many words a head office may stand before the place: “headquarters from California to Texas”. */
const HEAD_OFFICE_WORDS = 5;

/** Letters before and after a place in which its immediate neighbors lie. */
const WINDOW = 80;

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;

const DATELINE =
  /^(?:, [\p{L}. ]{2,20})?(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?)?,?(?: \([^)]{2,40}\))?(?:, [A-Z][\p{L} ]{1,20})? ?(?:–|-{1,2}) /u;
const SPEAKER =
  /^ (?:has |have |had )?(?:said|says|say|wants|hopes|insists|denied|denies|agreed|vowed|warned|welcomed|approved|signed|passed|yet)\b/;
/** “A spokeswoman in Columbus”, “said Ann Miller of Palo”. */
const PERSON_OF =
  /(?:\b(?:spokes(?:man|woman|person|people)|officials?|analysts?|lawyers?|professors?|researchers?|economists?|reporters?|residents?|voters|neighbou?rs|farmers?|retirees?|teachers?)(?: here)? (?:in|from|at|of)|\bpeople of|(?<=^|[\s"(])\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+,? of) $/u;
/** “Fell 2 percent in Taipei trading”. */
const MARKET = /^ (?:trading|trade|time|bourse|markets?|shares|stocks?|close)\b/;
/** Its last word but one, unless the last is “of”. */
const PERSON =
  /^(?:here|spokes(?:man|woman|person|people)|officials?|analysts?|lawyers?|professors?|researchers?|economists?|reporters?|residents?|voters|neighbou?rs|farmers?|retirees?|teachers?)$/;
const PERSON_LINKS: ReadonlySet<string> = new Set(['in', 'from', 'at']);
const EVENT_LINKS: ReadonlySet<string> = new Set(['in', 'at', 'near']);
/** “Argued in Richmond”, “Phoenix, where the conference was held”: people come together there. */
const EVENT_BEFORE =
  /\b(?:court|judges?|jury|trial|argued|testified|sued|sentenced|convicted|arrested|married|lunch|dinner|concert|festival|conference|summit|marathon|wedding|funeral)(?: held)? (?:in|at|near) $/;
const EVENT_AFTER =
  /^,? where [^,.;]{0,48}\b(?:court|judge|jury|trial|concert|festival|conference|summit|convention|marathon|wedding|funeral|match|game|election)\b/;
/** A company described by where it comes from: “a Texas data center developer”. */
const ORGANISATION =
  /^[- ](?:(?!(?:from|by|for|in|with|to|and|that|which|of|as|at|on|where|is|was|will|has|the|this|that|its|a|an)\b)\p{L}+[- ]){0,4}?(?:developer|developers|operator|operators|company|companies|firm|firms|start-up|startup|provider|builder|maker|utility|billionaire|investor|investors|lawyer|designer|chipmaker|conglomerate|residents' group)\b/u;
/** The reason why a mention cannot be a facility, or `null`. */
export function vetoOf(mention: PlaceMention, context: BlockContext, lexicon: Lexicon): Veto | null {
  const { text } = context.block;
  const { start, end } = mention;
  if (mention.contradicted) return 'other-state';
  if (start < WINDOW && isDateline(text.slice(0, start), text.slice(end, end + WINDOW))) return 'dateline';
  if (isHeadOffice(mention, context, lexicon)) return 'head-office';
  if (isCivic(mention, context, lexicon)) return 'civic';
  const word = wordBefore(text, start);
  if (mayEndPerson(word, text, start) && PERSON_OF.test(windowBefore(text, start))) return 'speaker';
  if (EVENT_LINKS.has(word) && EVENT_BEFORE.test(windowBefore(text, start))) return 'event';
  const next = text.charCodeAt(end);
  // What follows these patterns is words of the same clause.
  if (next === SPACE || next === HYPHEN || next === COMMA) {
    const after = text.slice(end, end + WINDOW);
    if (SPEAKER.test(after) && !PREPOSITIONS.has(word)) return 'speaker';
    if (EVENT_AFTER.test(after) || MARKET.test(after)) return 'event';
    if (ORGANISATION.test(after)) return 'describes-company';
  }
  return isPartOfLongerName(mention, context, lexicon) ? 'longer-name' : null;
}

/** Whether the words before a place may say who somebody is; rules out most places before the long pattern is asked. */
function mayEndPerson(word: string, text: string, start: number): boolean {
  if (word === 'of') return true;
  return PERSON_LINKS.has(word) && PERSON.test(wordBefore(text, start - word.length - 1));
}

function windowBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - WINDOW), start);
}

function isDateline(before: string, after: string): boolean {
  return /^\W*$/.test(before) && DATELINE.test(after);
}

const OF_HOME = ', of ';

function isHeadOffice(mention: PlaceMention, context: BlockContext, lexicon: Lexicon): boolean {
  const { hits, text } = context.block;
  const { start, end } = mention;
  const next = text.charCodeAt(end);
  if ((next === HYPHEN || next === APOSTROPHE) && BASED.test(text.slice(end, end + LONGEST_BASED)))
    return true;
  if (next === SPACE && HEADQUARTERS.test(text.slice(end, end + LONGEST_BASED))) return true;
  // “Groq, of California”: a company and where it is at home.
  if (text.startsWith(OF_HOME, start - OF_HOME.length)) {
    if (context.companies.some(company => company.end === start - OF_HOME.length)) return true;
  }
  const from = sentenceSpan(context, sentenceAt(context, start)).start;
  for (let hit = mention.listFirstHit - 1; hit >= 0; hit--) {
    if (hits.words[mention.listFirstHit]! - hits.words[hit]! > HEAD_OFFICE_WORDS) break;
    if (hits.starts[hit]! < from) break;
    if (isOf(context, hit, WordCategory.headOffice, lexicon)) return true;
  }
  return false;
}

const BASED = /^-based\b|^-headquartered\b|^'s? -?based\b/;
const HEADQUARTERS = /^ (?:headquarters|head office|HQ)\b(?! (?:campus|complex|plant|fab|site)\b)/i;
/** Letters that the longest of these takes, and one behind. */
const LONGEST_BASED = 32;

function isCivic(mention: PlaceMention, context: BlockContext, lexicon: Lexicon): boolean {
  const { hits, text } = context.block;
  const { start, end } = mention;
  let next = mention.lastHit + 1;
  while (next < hits.length && hits.starts[next]! < end) next++;
  if (next < hits.length && isOf(context, next, WordCategory.civic, lexicon)) {
    const gap = text.slice(end, hits.starts[next]!);
    if (/^(?:'s)? (?:[\p{L}-]+ )?$/u.test(gap) && !/ (?:and|or|in|at|for|by|with) $/.test(gap)) return true;
  }
  const previous = mention.firstHit - 1;
  if (previous >= 0 && isOf(context, previous, WordCategory.civic, lexicon)) {
    const gap = text.slice(hits.ends[previous]!, start);
    if (/^(?:'s (?:office|staff|aides|mansion))?,? (?:of|of the State of|for|in|at)? ?(?:the )?$/.test(gap))
      return true;
  }
  return wordBefore(text, start) === 'of' && CIVIC_OF.test(windowBefore(text, start));
}

const CIVIC_OF = /\b(?:State|City|County|Port|Bank|University|Republic|Kingdom|Emirate|Village|Town) of $/;
