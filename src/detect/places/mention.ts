/** Finds where places are named: towns with their states as one mention, and lists of places. */
import type { BlockContext } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PlaceLevel, PlaceSource } from '../lexicon/source.ts';
import type { Span } from '../types.ts';
import { type PlaceIndex, placeIndexOf } from './place-index.ts';
import { placeNamesOf } from './place-names.ts';
import { stateAfter } from './states.ts';

/** A place named in a block. Offsets are into the clean text. */
export interface PlaceMention extends Span {
  /** Hits of the block that the mention covers, both ends included. */
  firstHit: number;
  lastHit: number;
  /** Places that the words may mean: several where a name is borne by several towns. Never empty. */
  places: readonly PlaceSource[];
  level: PlaceLevel;
  /** The state or country stands beside the town and agrees with it. */
  confirmed: boolean;
  /** Another state than the town's own stands beside it. */
  contradicted: boolean;
  /** First and last hit of the list of places that the mention is part of; its own outside of a list. */
  listFirstHit: number;
  listLastHit: number;
  listLength: number;
}

const LIST_GAP = /^(?:,|;|,? (?:and|or|&|as well as)(?: in)?|, in)$/;

export function findPlaceMentions(context: BlockContext, lexicon: Lexicon): PlaceMention[] {
  const index = placeIndexOf(lexicon.facts);
  const names = placeNamesOf(lexicon);
  const { hits, text } = context.block;
  const mentions: PlaceMention[] = [];
  for (let hit = 0; hit < hits.length; hit++) {
    const entry = hits.entries[hit]!;
    if (entry < 0 || entry >= lexicon.nameCount) continue;
    const places = names.at(entry)?.places;
    if (places === undefined || places.length === 0) continue;
    const mention = joinContainingPlaces(context, hit, places, lexicon, index);
    if (text[mention.end] === '.' && isAbbreviation(context, mention.lastHit, lexicon)) mention.end++;
    mentions.push(mention);
    hit = mention.lastHit;
  }
  if (mentions.length > 1) joinLists(mentions, text);
  return mentions;
}

/** Takes “, Texas” after “Abilene” into the mention, and notes where it does not agree. */
function joinContainingPlaces(
  context: BlockContext,
  firstHit: number,
  firstPlaces: readonly PlaceSource[],
  lexicon: Lexicon,
  index: PlaceIndex,
): PlaceMention {
  const { hits, text } = context.block;
  const names = placeNamesOf(lexicon);
  let places = firstPlaces;
  let lastHit = firstHit;
  let contradicted = false;
  for (;;) {
    const next = lastHit + 1;
    const outer = next < hits.length ? names.at(hits.entries[next]!)?.placesBehindTown : undefined;
    if (outer === undefined || outer.length === 0) break;
    if (!joins(text.slice(hits.ends[lastHit]!, hits.starts[next]!))) break;
    const inside = places.filter(inner =>
      outer.some(place => place.key !== inner.key && index.contains(place, inner)),
    );
    if (inside.length === 0) break;
    places = inside;
    lastHit = next;
  }
  const confirmed = lastHit > firstHit || isInside(context, lastHit, places, lexicon, index);
  const named = hits.ends[lastHit]!;
  const end = named + lengthOfUnit(text, named);
  const level = smallestLevel(places);
  if (!confirmed && (level === 'locality' || level === 'county')) {
    const rest = text.slice(end, end + LONGEST_REST).replace(NOUN_IN, ', ');
    contradicted = rest.startsWith(', ') && isContradicted(rest, places, index, lexicon);
  }
  return {
    start: hits.starts[firstHit]!,
    end,
    firstHit,
    lastHit,
    places,
    level,
    confirmed,
    contradicted,
    listFirstHit: firstHit,
    listLastHit: lastHit,
    listLength: 1,
  };
}

/** “Ulanqab in Inner Mongolia”, “Zhongwei, in Ningxia”: two places, of which the second confirms the first. */
function isInside(
  context: BlockContext,
  hit: number,
  places: readonly PlaceSource[],
  lexicon: Lexicon,
  index: PlaceIndex,
): boolean {
  const { hits, text } = context.block;
  const next = hit + 1;
  const outer = next < hits.length ? placeNamesOf(lexicon).at(hits.entries[next]!)?.places : undefined;
  if (outer === undefined || outer.length === 0) return false;
  if (!/^,? in (?:\p{Ll}+ )?$/u.test(text.slice(hits.ends[hit]!, hits.starts[next]!))) return false;
  return outer.some(place => places.some(inner => place.key !== inner.key && index.contains(place, inner)));
}

/** “The Salem plant in New Jersey”. */
const NOUN_IN = /^ (?:plant|campus|site|station|facility|fab|factory|works|project) in /;
const LONGEST_REST = 64;

/** What kind of place it is, said behind its name: “North Chungcheong Province”. */
const UNIT = /^ (?:Province|Prefecture|County|Parish|Region|District|Municipality)(?![\p{L}\p{N}])/u;
const LONGEST_UNIT = 16;
/** Their first letters, which rule out what follows most places. */
const INITIALS_OF_UNITS = 'PCRDM';

function lengthOfUnit(text: string, at: number): number {
  if (at + 1 >= text.length || !INITIALS_OF_UNITS.includes(text.charAt(at + 1))) return 0;
  return UNIT.exec(text.slice(at, at + LONGEST_UNIT))?.[0].length ?? 0;
}

const LEVELS: readonly PlaceLevel[] = ['locality', 'county', 'region', 'country'];

/** A city that has the name of its state or country is looked at as the city. */
function smallestLevel(places: readonly PlaceSource[]): PlaceLevel {
  if (places.length === 1) return places[0]!.level;
  return LEVELS.find(level => places.some(place => place.level === level))!;
}

function joins(gap: string): boolean {
  return gap === ', ' || gap === ' ' || gap === ' (' || gap === '., ';
}

/** A state of its own after the town would have been joined; what is left is another one, or the next in a list. */
function isContradicted(
  rest: string,
  places: readonly PlaceSource[],
  index: PlaceIndex,
  lexicon: Lexicon,
): boolean {
  const state = stateAfter(rest);
  if (state === null) return false;
  const own = lexicon.facts.places.some(
    outer =>
      (outer.names.includes(state) || outer.postal === state) &&
      places.some(inner => index.contains(outer, inner)),
  );
  if (own) return false;
  return !/^,? (?:and|or) \p{Lu}|^, \p{Lu}/u.test(rest.slice(2 + state.length));
}

function isAbbreviation(context: BlockContext, hit: number, lexicon: Lexicon): boolean {
  const { hits, text } = context.block;
  return lexicon.text(hits.entries[hit]!).endsWith('.') && text[hits.ends[hit]! - 1] !== '.';
}

function joinLists(mentions: PlaceMention[], text: string): void {
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (
      last + 1 < mentions.length &&
      LIST_GAP.test(text.slice(mentions[last]!.end, mentions[last + 1]!.start).trimEnd())
    ) {
      last++;
    }
    for (let member = first; member <= last; member++) {
      const mention = mentions[member]!;
      mention.listFirstHit = mentions[first]!.firstHit;
      mention.listLastHit = mentions[last]!.lastHit;
      mention.listLength = last - first + 1;
    }
    first = last + 1;
  }
}
