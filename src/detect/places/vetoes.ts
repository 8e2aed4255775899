/** Where the name of a place is not a place where something stands: datelines, head offices, governments, names. */
import { type BlockContext, firstHitFrom, sentenceAt } from '../block-context.ts';
import { WordCategory } from '../hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../types.ts';
import type { PlaceMention } from './mention.ts';
import { isOf } from './neighbors.ts';

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

const DATELINE =
  /^(?:, [\p{L}. ]{2,20})?(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?)?,?(?: \([^)]{2,40}\))?(?:, [A-Z][\p{L} ]{1,20})? ?(?:–|-{1,2}) /u;
const SPEAKER =
  /^ (?:has |have |had )?(?:said|says|say|wants|hopes|insists|denied|denies|agreed|vowed|warned|welcomed|approved|signed|passed|yet)\b/;
/** Rules out most places before the long pattern is asked. */
const ENDS_IN_LINK = / (?:of|in|from|at) $/;
/** “A spokeswoman in Columbus”, “said Ann Miller of Palo”. */
const PERSON_OF =
  /(?:\b(?:spokes(?:man|woman|person|people)|officials?|analysts?|lawyers?|professors?|researchers?|economists?|reporters?|residents?|voters|neighbou?rs|farmers?|retirees?|teachers?)(?: here)? (?:in|from|at|of)|\bpeople of|(?<=^|[\s"(])\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+,? of) $/u;
/** “Fell 2 percent in Taipei trading”. */
const MARKET = /^ (?:trading|trade|time|bourse|markets?|shares|stocks?|close)\b/;
/** “Argued in Richmond”, “Phoenix, where the conference was held”: people come together there. */
const EVENT_BEFORE =
  /\b(?:court|judges?|jury|trial|argued|testified|sued|sentenced|convicted|arrested|married|lunch|dinner|concert|festival|conference|summit|marathon|wedding|funeral)(?: held)? (?:in|at|near) $/;
const EVENT_AFTER =
  /^,? where [^,.;]{0,48}\b(?:court|judge|jury|trial|concert|festival|conference|summit|convention|marathon|wedding|funeral|match|game|election)\b/;
/** A company described by where it comes from: “a Texas data center developer”. */
const ORGANISATION =
  /^[- ](?:(?!(?:from|by|for|in|with|to|and|that|which|of|as|at|on|where|is|was|will|has|the|this|that|its|a|an)\b)\p{L}+[- ]){0,4}?(?:developer|developers|operator|operators|company|companies|firm|firms|start-up|startup|provider|builder|maker|utility|billionaire|investor|investors|lawyer|designer|chipmaker|conglomerate|residents' group)\b/u;
const PREPOSITION =
  /\b(?:in|In|at|At|near|Near|outside|Outside|around|across|Across|for|to|into|on|On|of|from|From|between|throughout|spanning|include|includes|including|over|through|via|the|The|a|an|its|Its|their|both|Both|that|and|or|toward|towards|with|where|inside|north|south|east|west|over in|down in) $/;
/** Words that go with a place's name and leave it the same place. */
const DIRECTION =
  /\b(?:[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|[Uu]pstate|[Dd]owntown|[Gg]reater|[Rr]ural|[Ss]uburban|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:west|east)?(?:ern)?) $/;
/** With a direction before them these are other places. */
const CHANGED_BY_DIRECTION = /^(?:Virginia|Carolina|Dakota|Korea|Australia|Africa|Wales|Memphis|Lafayette)\b/;
/** “Co Kildare”. */
const COUNTY = /^(?:Co\.?|County)$/;
const MONTH_OR_DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The reason why a mention cannot be a facility, or `null`. */
export function vetoOf(mention: PlaceMention, context: BlockContext, lexicon: Lexicon): Veto | null {
  const { text } = context.block;
  const before = text.slice(Math.max(0, mention.start - WINDOW), mention.start);
  const after = text.slice(mention.end, mention.end + WINDOW);
  if (mention.contradicted) return 'other-state';
  if (mention.start < WINDOW && isDateline(before, after)) return 'dateline';
  if (isHeadOffice(mention, context, lexicon)) return 'head-office';
  if (isCivic(mention, context, lexicon)) return 'civic';
  if (SPEAKER.test(after) && !PREPOSITION.test(before)) return 'speaker';
  if (ENDS_IN_LINK.test(before) && PERSON_OF.test(before)) return 'speaker';
  if (EVENT_BEFORE.test(before) || EVENT_AFTER.test(after) || MARKET.test(after)) return 'event';
  if (isPartOfLongerName(mention, context, lexicon)) return 'longer-name';
  if (ORGANISATION.test(after)) return 'describes-company';
  return null;
}

/** Whether the words before a place, which begins at `start`, say that something is there. */
export function hasPreposition(start: number, context: BlockContext): boolean {
  const before = context.block.text.slice(Math.max(0, start - 32), start);
  return LEADS_THERE.test(before);
}

const LEADS_THERE =
  /\b(?:(?:in|at|near|outside|around|across|on|into|throughout|spanning|inside|to|for)(?: (?:the|rural|nearby|\p{L}+ern|north|south|east|west|central|upstate|downtown|tiny|small|deepest|remote))*|(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts) of|(?:in|on|at) the (?:\p{L}+ )?(?:north|south|east|west|northeast|northwest|southeast|southwest|centre|center|heart|middle|corner|edge|outskirts|coast) of|expand|expands|expanding|expanded|enlarge|enlarges|enlarging) $/iu;

/** Start of the mention with a direction that belongs to it (“Northern England”). */
export function startWithDirection(mention: Span, context: BlockContext): number {
  const direction = /\b(?:Northern|Southern|Eastern|Western|Central|Upstate) $/.exec(
    context.block.text.slice(Math.max(0, mention.start - WINDOW), mention.start),
  );
  return direction === null ? mention.start : mention.start - direction[0].length;
}

function isDateline(before: string, after: string): boolean {
  return /^\W*$/.test(before) && DATELINE.test(after);
}

const OF_HOME = ', of ';

function isHeadOffice(mention: PlaceMention, context: BlockContext, lexicon: Lexicon): boolean {
  const { hits, text } = context.block;
  if (/^-based\b|^-headquartered\b|^'s? -?based\b/.test(text.slice(mention.end))) return true;
  if (
    /^ (?:headquarters|head office|HQ)\b(?! (?:campus|complex|plant|fab|site)\b)/i.test(
      text.slice(mention.end),
    )
  )
    return true;
  // “Groq, of California”: a company and where it is at home.
  if (
    context.companies.some(
      ({ end }) => mention.start - end === OF_HOME.length && text.startsWith(OF_HOME, end),
    )
  )
    return true;
  const sentence = sentenceAt(context, mention.start);
  for (let hit = mention.listFirstHit - 1; hit >= 0; hit--) {
    if (hits.words[mention.listFirstHit]! - hits.words[hit]! > HEAD_OFFICE_WORDS) break;
    if (sentenceAt(context, hits.starts[hit]!) !== sentence) break;
    if (isOf(context, hit, WordCategory.headOffice, lexicon)) return true;
  }
  return false;
}

function isCivic(mention: PlaceMention, context: BlockContext, lexicon: Lexicon): boolean {
  const { hits, text } = context.block;
  const next = firstHitFrom(context.block, mention.end);
  if (next < hits.length && isOf(context, next, WordCategory.civic, lexicon)) {
    const gap = text.slice(mention.end, hits.starts[next]!);
    if (/^(?:'s)? (?:[\p{L}-]+ )?$/u.test(gap) && !/ (?:and|or|in|at|for|by|with) $/.test(gap)) return true;
  }
  const previous = mention.firstHit - 1;
  if (previous >= 0 && isOf(context, previous, WordCategory.civic, lexicon)) {
    const gap = text.slice(hits.ends[previous]!, mention.start);
    if (/^(?:'s (?:office|staff|aides|mansion))?,? (?:of|of the State of|for|in|at)? ?(?:the )?$/.test(gap))
      return true;
  }
  return /\b(?:State|City|County|Port|Bank|University|Republic|Kingdom|Emirate|Village|Town) of $/.test(
    text.slice(Math.max(0, mention.start - WINDOW), mention.start),
  );
}

/** Whether capitals around a name make it a part of another one: a person, a team, a street. */
export function isPartOfLongerName(mention: Span, context: BlockContext, lexicon: Lexicon): boolean {
  const { text } = context.block;
  if (isTitleCase(context)) return false;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const direction = DIRECTION.test(before);
  if (direction && CHANGED_BY_DIRECTION.test(text.slice(mention.start))) {
    return /(?:North|South|East|West) $/.test(before);
  }
  const capital = /(?:^|[\s("])(\p{Lu}[\p{L}'.&-]*) $/u.exec(before);
  if (
    capital !== null &&
    !capital[1]!.endsWith("'s") &&
    !direction &&
    !PREPOSITION.test(before) &&
    !MONTH_OR_DAY.test(capital[1]!) &&
    !COUNTY.test(capital[1]!)
  ) {
    const wordStart = mention.start - capital[1]!.length - 1;
    if (!isKnownName(wordStart, context, lexicon) && !isSentenceOpener(wordStart, context)) return true;
  }
  // “In Abilene, Tex. The site …”: the next sentence.
  if (text[mention.end - 1] === '.') return false;
  const following = /^ (\p{Lu}[\p{L}-]*)/u.exec(text.slice(mention.end, mention.end + 40));
  if (following === null || MONTH_OR_DAY.test(following[1]!)) return false;
  return !isKnownName(mention.end + 1, context, lexicon);
}

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
