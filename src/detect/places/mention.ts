/** Finds where places are named: towns with their states as one mention, and lists of places. */
import type { BlockContext } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PlaceLevel, PlaceSource } from '../lexicon/source.ts';
import type { Span } from '../types.ts';
import { type PlaceIndex, placeIndexOf } from './place-index.ts';
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
  const { hits, text } = context.block;
  const mentions: PlaceMention[] = [];
  for (let hit = 0; hit < hits.length; hit++) {
    const places = placesAt(context, hit, lexicon, false);
    if (places.length === 0) continue;
    const mention = joinContainingPlaces(context, hit, places, lexicon, index);
    if (isAbbreviation(context, mention.lastHit, lexicon) && text[mention.end] === '.') mention.end++;
    mentions.push(mention);
    hit = mention.lastHit;
  }
  joinLists(mentions, text);
  return mentions;
}

/** Shared by the many names that are no place. */
const NO_PLACES: PlaceSource[] = [];

function placesAt(context: BlockContext, hit: number, lexicon: Lexicon, postal: boolean): PlaceSource[] {
  const entry = context.block.hits.entries[hit];
  if (entry === undefined || entry < 0 || entry >= lexicon.nameCount) return NO_PLACES;
  let places: PlaceSource[] = NO_PLACES;
  for (const sense of lexicon.senses(entry)) {
    if (sense.kind !== 'place' || (sense.postal && !postal)) continue;
    if (places === NO_PLACES) places = [sense.place];
    else places.push(sense.place);
  }
  return places;
}

/** Takes “, Texas” after “Abilene” into the mention, and notes where it does not agree. */
function joinContainingPlaces(
  context: BlockContext,
  firstHit: number,
  firstPlaces: PlaceSource[],
  lexicon: Lexicon,
  index: PlaceIndex,
): PlaceMention {
  const { hits, text } = context.block;
  let places = firstPlaces;
  let lastHit = firstHit;
  let contradicted = false;
  for (;;) {
    const next = lastHit + 1;
    if (next >= hits.length || !joins(text.slice(hits.ends[lastHit]!, hits.starts[next]!))) break;
    const outer = placesAt(context, next, lexicon, true);
    if (outer.length === 0) break;
    const inside = places.filter(inner =>
      outer.some(place => place.key !== inner.key && index.contains(place, inner)),
    );
    if (inside.length === 0) break;
    places = inside;
    lastHit = next;
  }
  const confirmed = lastHit > firstHit || isInside(context, lastHit, places, lexicon, index);
  const named = hits.ends[lastHit]!;
  const end = named + (UNIT.exec(text.slice(named, named + LONGEST_UNIT))?.[0].length ?? 0);
  const level = smallestLevel(places);
  if (!confirmed && (level === 'locality' || level === 'county')) {
    contradicted = isContradicted(
      text.slice(end, end + LONGEST_REST).replace(NOUN_IN, ', '),
      places,
      index,
      lexicon,
    );
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
  if (next >= hits.length || !/^,? in (?:\p{Ll}+ )?$/u.test(text.slice(hits.ends[hit]!, hits.starts[next]!)))
    return false;
  const outer = placesAt(context, next, lexicon, false);
  return outer.some(place => places.some(inner => place.key !== inner.key && index.contains(place, inner)));
}

/** “The Salem plant in New Jersey”. */
const NOUN_IN = /^ (?:plant|campus|site|station|facility|fab|factory|works|project) in /;
const LONGEST_REST = 64;

/** What kind of place it is, said behind its name: “North Chungcheong Province”. */
const UNIT = /^ (?:Province|Prefecture|County|Parish|Region|District|Municipality)(?![\p{L}\p{N}])/u;
const LONGEST_UNIT = 16;

const LEVELS: readonly PlaceLevel[] = ['locality', 'county', 'region', 'country'];

/** A city that has the name of its state or country is looked at as the city. */
function smallestLevel(places: readonly PlaceSource[]): PlaceLevel {
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
