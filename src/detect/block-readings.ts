/** What a scanned block says beside its names: amounts, power figures, and what its names may be. */
import { CURRENCY_SIGN, type Hits, WordCategory } from './hits.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMoney } from './money/read-money.ts';
import type { MoneyReading } from './money/reading.ts';
import { nameKindsOf } from './name-kinds.ts';
import { readPower } from './power/read-power.ts';
import type { PowerReading } from './power/reading.ts';
import type { BlockScan } from './scan-block.ts';
import type { Span } from './types.ts';

/** Offsets are into the clean text. */
export interface BlockReadings {
  readonly amounts: readonly MoneyReading[];
  readonly powers: readonly PowerReading[];
  /** `NameKind` bits of all names, so that most blocks need not be looked at again for a place. */
  readonly names: number;
}

/** Read once and remembered in the scan. */
export function readingsOf(scanned: BlockScan, lexicon: Lexicon): BlockReadings {
  scanned.readings ??= readBlock(scanned, lexicon);
  return scanned.readings;
}

const NO_AMOUNTS: readonly MoneyReading[] = [];
const NO_POWERS: readonly PowerReading[] = [];
/** Those of blocks without amounts and figures of power, by the bits of their names: most blocks of a long page. */
const OF_NAMES: BlockReadings[] = [];

function readBlock({ text, hits }: BlockScan, lexicon: Lexicon): BlockReadings {
  const { categories } = lexicon;
  const kinds = nameKindsOf(lexicon);
  let amounts: MoneyReading[] | undefined;
  let powers: PowerReading[] | undefined;
  let names = 0;
  for (let hit = 0; hit < hits.length; hit++) {
    const entry = hits.entries[hit]!;
    const bits = entry >= 0 ? categories[entry]! : entry === CURRENCY_SIGN ? WordCategory.moneyTrigger : 0;
    if (bits & WordCategory.moneyTrigger) amounts = readAt(hits, hit, text, amounts, readMoney);
    if (bits & WordCategory.powerTrigger) powers = readAt(hits, hit, text, powers, readPower);
    if (entry >= 0 && entry < lexicon.nameCount) names |= kinds.of(entry);
  }
  if (amounts === undefined && powers === undefined) {
    const readings = OF_NAMES[names] ?? { amounts: NO_AMOUNTS, powers: NO_POWERS, names };
    OF_NAMES[names] = readings;
    return readings;
  }
  return { amounts: amounts ?? NO_AMOUNTS, powers: powers ?? NO_POWERS, names };
}

/** Reads at a trigger, unless the reading before has taken its words. Gives the readings back, with the new one. */
function readAt<Reading extends Span>(
  hits: Hits,
  hit: number,
  text: string,
  readings: Reading[] | undefined,
  read: (text: string, trigger: Span, notBefore: number) => Reading | null,
): Reading[] | undefined {
  const start = hits.starts[hit]!;
  const notBefore = readings?.at(-1)?.end ?? 0;
  if (start < notBefore) return readings;
  const reading = read(text, { start, end: hits.ends[hit]! }, notBefore);
  if (reading === null) return readings;
  if (readings === undefined) return [reading];
  readings.push(reading);
  return readings;
}
