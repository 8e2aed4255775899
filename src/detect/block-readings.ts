/** What a scanned block says beside its names: amounts, power figures, and whether a place is named. */
import { CURRENCY_SIGN, type Hits, WordCategory } from './hits.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMoney } from './money/read-money.ts';
import type { MoneyReading } from './money/reading.ts';
import { readPower } from './power/read-power.ts';
import type { PowerReading } from './power/reading.ts';
import { remembered } from './remembered.ts';
import type { BlockScan } from './scan-block.ts';
import type { Span } from './types.ts';

/** Offsets are into the clean text. */
export interface BlockReadings {
  readonly amounts: readonly MoneyReading[];
  readonly powers: readonly PowerReading[];
  /** Whether a place or a site is named, so that most blocks need not be looked at again for one. */
  readonly namesPlace: boolean;
}

/** Read once and remembered in the scan. */
export function readingsOf(scanned: BlockScan, lexicon: Lexicon): BlockReadings {
  scanned.readings ??= readBlock(scanned, lexicon);
  return scanned.readings;
}

function readBlock({ text, hits }: BlockScan, lexicon: Lexicon): BlockReadings {
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
  return { amounts, powers, namesPlace };
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

const placeNamesOf = remembered((lexicon: Lexicon) => new PlaceNames(lexicon));
