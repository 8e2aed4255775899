/** The first step: what one block says by itself. */
import type { ScannedBlock } from './companies/mention.ts';
import { CURRENCY_SIGN, type Hits, WordCategory } from './hits.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMoney } from './money/read-money.ts';
import type { MoneyReading } from './money/reading.ts';
import { readPower } from './power/read-power.ts';
import type { PowerReading } from './power/reading.ts';
import { scan } from './scan.ts';
import { cleanText } from './text/clean.ts';
import type { Block, Span } from './types.ts';

/** Stays valid until the block's text changes. Offsets of `hits`, `amounts` and `powers` are into the clean text. */
export interface BlockScan extends ScannedBlock {
  readonly block: Block;
  /** Offset in the block's own text of an offset in the clean text. */
  original(offset: number): number;
  readonly amounts: readonly MoneyReading[];
  readonly powers: readonly PowerReading[];
  /** Whether a place or a site is named, so that most blocks need not be looked at again for one. */
  readonly namesPlace: boolean;
}

/** Reads one block alone. */
export function scanBlock(block: Block, lexicon: Lexicon): BlockScan {
  const { text, original } = cleanText(block.text);
  const hits = scan(text, lexicon);
  const { categories } = lexicon;
  const placeNames = placeNamesOf(lexicon);
  const amounts: MoneyReading[] = [];
  const powers: PowerReading[] = [];
  let namesPlace = false;
  for (let hit = 0; hit < hits.length; hit++) {
    const entry = hits.entries[hit]!;
    const bits = entry >= 0 ? categories[entry]! : 0;
    if (entry === CURRENCY_SIGN || (bits & WordCategory.moneyTrigger) !== 0)
      readAt(hits, hit, text, amounts, readMoney);
    if ((bits & WordCategory.powerTrigger) !== 0) readAt(hits, hit, text, powers, readPower);
    if (entry >= 0 && !namesPlace) namesPlace = placeNames.has(entry);
  }
  return { text, role: block.role, hits, block, original, amounts, powers, namesPlace };
}

/** Reads at a trigger, unless the reading before has taken its words. */
function readAt<Reading extends Span>(
  hits: Hits,
  hit: number,
  text: string,
  readings: Reading[],
  read: (text: string, trigger: Span, notBefore: number) => Reading | null,
): void {
  const start = hits.starts[hit]!;
  const notBefore = readings.at(-1)?.end ?? 0;
  if (start < notBefore) return;
  const reading = read(text, { start, end: hits.ends[hit]! }, notBefore);
  if (reading !== null) readings.push(reading);
}

/** Remembers which entries name a place or a site: the senses of an entry are not looked through at every hit. */
class PlaceNames {
  private readonly known: Uint8Array;

  constructor(private readonly lexicon: Lexicon) {
    this.known = new Uint8Array(lexicon.categories.length);
  }

  has(entry: number): boolean {
    const known = this.known[entry];
    if (known !== UNKNOWN) return known === YES;
    const senses = this.lexicon.senses(entry);
    const names = senses.some(({ kind }) => kind === 'place' || kind === 'facility');
    this.known[entry] = names ? YES : NO;
    return names;
  }
}

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

const placeNamesByLexicon = new WeakMap<Lexicon, PlaceNames>();

function placeNamesOf(lexicon: Lexicon): PlaceNames {
  let names = placeNamesByLexicon.get(lexicon);
  if (names === undefined) {
    names = new PlaceNames(lexicon);
    placeNamesByLexicon.set(lexicon, names);
  }
  return names;
}

/** A span of the clean text as a span of the block's own text. */
export function toBlockSpan(scanned: BlockScan, { start, end }: Span): Span {
  return { start: scanned.original(start), end: scanned.original(end - 1) + 1 };
}
