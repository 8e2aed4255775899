/**
 * What one pass over a block's text finds: every known name and every word that a rule asks for, in text order.
 * Rules for companies, amounts, places and relevance look at neighboring hits and never scan the text again.
 *
 * Offsets are UTF-16 units into the *cleaned* text (see `text/clean.ts`), which is mapped back at the end.
 */

/**
 * Parallel arrays instead of objects: a megabyte of news holds some fifty thousand hits. Plain arrays, because a
 * block has about ten and typed ones cost more to make than to fill.
 */
export interface Hits {
  readonly length: number;
  /** Half-open `[start, end)`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Which word of the block a hit begins at, from 0: “within a dozen words” is a subtraction. */
  readonly words: readonly number[];
  /** Index into the lexicon's entries, or one of the negative codes below. */
  readonly entries: readonly number[];
}

/**
 * Hits while they are found, in text order. One recorder serves all scans, and what it hands out is as long as it need
 * be: arrays that grow keep room for twice as much, which on a long page is megabytes that the collector copies.
 */
export class HitRecorder {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly words: number[] = [];
  private readonly entries: number[] = [];
  private length = 0;

  add(start: number, end: number, word: number, entry: number): void {
    const at = this.length++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.entries[at] = entry;
  }

  /** The entry, or negative code, of the last hit if it ends at an offset; else -1. */
  entryEndingAt(end: number): number {
    const last = this.length - 1;
    return last >= 0 && this.ends[last] === end ? this.entries[last]! : -1;
  }

  /** Forgets what a scan left that did not come to its end. */
  begin(): void {
    this.length = 0;
  }

  /** Hands out what was recorded since `begin`. */
  take(): Hits {
    const { length } = this;
    if (length === 0) return NO_HITS;
    return {
      length,
      starts: this.starts.slice(0, length),
      ends: this.ends.slice(0, length),
      words: this.words.slice(0, length),
      entries: this.entries.slice(0, length),
    };
  }
}

const NO_HITS: Hits = { length: 0, starts: [], ends: [], words: [], entries: [] };

/** A sentence ends before this offset. */
export const SENTENCE_END = -1;
/** A currency sign stands here, or a currency code glued to its number (`EUR1.2bn`). */
export const CURRENCY_SIGN = -2;
/** A number in digits stands here, its separators inside (`1,234.5`); letters that follow (`38bn`) are outside. */
export const NUMBER = -3;

/** What a word is asked for; a word may be in several. Values are bits of `LexiconEntry.categories`. */
export const WordCategory = {
  /** Makes the money reader look here: scale words, currency names and codes. */
  moneyTrigger: 1 << 0,
  /** Megawatt, GW, kilowatts …. */
  powerTrigger: 1 << 1,
  /** Campus, fab, plant, data center, facility, site …. */
  facilityNoun: 1 << 2,
  /** Build, break ground, lease, expand, power up … at a place. */
  facilityVerb: 1 << 3,
  /** Words of business prose that speak for a company: shares, chief executive, subsidiary, supplier …. */
  companyCue: 1 << 4,
  /** Words of the topic: AI, GPU, data center, chips, gigawatt, hyperscaler …. */
  topic: 1 << 5,
  /** Inc, Corp., Ltd, PLC, SE …. */
  legalSuffix: 1 << 6,
  /** Governor, university, government, county council …: the place is not a facility. */
  civic: 1 << 7,
  /** Headquartered, based, from. */
  headOffice: 1 << 8,
  /** Words that tell one kind of deal or figure from another: revenue, valuation, loan, stake, lease …. */
  dealWord: 1 << 9,
  /** Words that make another sense likely: rainforest, novel, river, injury …. */
  otherSense: 1 << 10,
  /** Words after which a period ends no sentence: Inc, Mr, Gov, Nov …. */
  abbreviation: 1 << 11,
  /** What companies do in the sentence: said, agreed, unveiled, invests, declined to comment …. */
  companyVerb: 1 << 12,
  /** What companies have: shares, chief executive, data centers, customers …; after a possessive or in its place. */
  companyNoun: 1 << 13,
  /** What stands right before a company's name: chipmaker, startup, rival, subsidiary of, shares of …. */
  companyLead: 1 << 14,
  /** Topic terms by group, see `relevance/rules.ts`; those of none are kindred. */
  coreTopic: 1 << 15,
  machineTopic: 1 << 16,
  scaleTopic: 1 << 17,
} as const;
