/** Capitals around the name of a place or site: another name that it is a part of, or a direction that goes with it. */
import { type BlockContext, firstHitFrom } from '../block-context.ts';
import { WordCategory } from '../hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isSmallLetter } from '../text/characters.ts';
import type { Span } from '../types.ts';
import { isOf } from './neighbors.ts';
import { wordBefore } from './word-before.ts';

const SPACE = 0x20;

/** Words before a place that are no part of its name. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in In at At near Near outside Outside around across Across for to into on On of from From between throughout ' +
    'spanning include includes including over through via the The a an its Its their both Both that and or toward ' +
    'towards with where inside north south east west'
  ).split(' '),
);
/** Words that go with a place's name and leave it the same place. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  [
    ...'northern southern eastern western central upstate downtown greater rural suburban'.split(' '),
    ...['north', 'south', 'east', 'west'].flatMap(first =>
      ['', 'west', 'east'].flatMap(second => [`${first}${second}`, `${first}${second}ern`]),
    ),
  ].flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);
/** With a direction before them these are other places. */
const CHANGED_BY_DIRECTION = /^(?:Virginia|Carolina|Dakota|Korea|Australia|Africa|Wales|Memphis|Lafayette)\b/;
/** Letters that the longest of them takes, and one behind. */
const LONGEST_CHANGED = 10;
/** “Co Kildare”. */
const COUNTY = /^(?:Co\.?|County)$/;
const MONTH_OR_DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Whether capitals around a name make it a part of another one: a person, a team, a street. */
export function isPartOfLongerName(mention: Span, context: BlockContext, lexicon: Lexicon): boolean {
  return standsInCapitals(mention, context, lexicon) && !isTitleCase(context);
}

function standsInCapitals({ start, end }: Span, context: BlockContext, lexicon: Lexicon): boolean {
  const { text } = context.block;
  const word = wordBefore(text, start);
  const isDirected = DIRECTIONS.has(word);
  if (isDirected && CHANGED_BY_DIRECTION.test(text.slice(start, start + LONGEST_CHANGED))) {
    return /(?:North|South|East|West) $/.test(text.slice(Math.max(0, start - 40), start));
  }
  if (!isDirected && !PREPOSITIONS.has(word)) {
    const capital = capitalBefore(text, start);
    if (capital !== null && !capital.endsWith("'s") && !MONTH_OR_DAY.test(capital) && !COUNTY.test(capital)) {
      const wordStart = start - capital.length - 1;
      if (!isKnownName(wordStart, context, lexicon) && !isSentenceOpener(wordStart, context)) return true;
    }
  }
  // “In Abilene, Tex. The site …”: the next sentence.
  if (text[end - 1] === '.') return false;
  if (text.charCodeAt(end) !== SPACE || isSmallLetter(text.charCodeAt(end + 1))) return false;
  const following = /^ (\p{Lu}[\p{L}-]*)/u.exec(text.slice(end, end + 40));
  if (following === null || MONTH_OR_DAY.test(following[1]!)) return false;
  return !isKnownName(end + 1, context, lexicon);
}

/** The word with a capital right before a name, or `null`. */
function capitalBefore(text: string, start: number): string | null {
  if (text.charCodeAt(start - 1) !== SPACE) return null;
  let first = start - 1;
  while (first > 0 && !OPENING.includes(text.charAt(first - 1))) first--;
  if (isSmallLetter(text.charCodeAt(first))) return null;
  return /(?:^|[\s("])(\p{Lu}[\p{L}'.&-]*) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? null;
}

const OPENING = ' ("';

/** A company, a site or a facility noun beside a place leaves it a place (“Foxconn Houston”, “Abilene Data Center”). */
function isKnownName(offset: number, context: BlockContext, lexicon: Lexicon): boolean {
  if (context.companies.some(company => company.start <= offset && offset < company.end)) return true;
  const { hits } = context.block;
  for (let hit = Math.max(0, firstHitFrom(context.block, offset) - 1); hit < hits.length; hit++) {
    if (hits.starts[hit]! > offset) break;
    if (hits.ends[hit]! <= offset) continue;
    if (isOf(context, hit, WordCategory.facilityNoun, lexicon)) return true;
    const entry = hits.entries[hit]!;
    if (entry >= 0 && lexicon.senses(entry).some(sense => sense.kind !== 'rival')) return true;
  }
  return false;
}

const OPENER =
  /^(?:But|And|Yet|While|When|Since|Because|If|Although|Though|Now|Today|There|Here|Only|Even|Until)\b/;

function isSentenceOpener(offset: number, context: BlockContext): boolean {
  return OPENER.test(context.block.text.slice(offset, offset + 12));
}

/** Most words are capitalised, as in many headlines: capitals then say nothing. */
function isTitleCase({ block }: BlockContext): boolean {
  if (block.role !== 'headline' && block.text.length > 120) return false;
  const words = block.text.match(/\p{L}[\p{L}'-]{3,}/gu) ?? [];
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
  return words.length > 2 && capitals > words.length * 0.7;
}

/** Start of the mention with a direction that belongs to it (“Northern England”). */
export function startWithDirection({ start }: Span, context: BlockContext): number {
  const word = wordBefore(context.block.text, start);
  return OWN_DIRECTIONS.has(word) ? start - word.length - 1 : start;
}

const OWN_DIRECTIONS: ReadonlySet<string> = new Set(
  'Northern Southern Eastern Western Central Upstate'.split(' '),
);
