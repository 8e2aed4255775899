/** The first step: what one block says by itself. */
import type { ScannedBlock } from './companies/mention.ts';
import { CURRENCY_SIGN, WordCategory } from './hits.ts';
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
  const scanned = { text, role: block.role, hits };
  return {
    ...scanned,
    block,
    original,
    amounts: readAtTriggers(scanned, entry => isMoneyTrigger(entry, lexicon), readMoney),
    powers: readAtTriggers(scanned, entry => isPowerTrigger(entry, lexicon), readPower),
    namesPlace: namesPlace(scanned, lexicon),
  };
}

/** Reads at every hit that `isTrigger` accepts, never a word twice. */
function readAtTriggers<Reading extends Span>(
  { text, hits }: ScannedBlock,
  isTrigger: (entry: number) => boolean,
  read: (text: string, trigger: Span, notBefore: number) => Reading | null,
): Reading[] {
  const readings: Reading[] = [];
  let notBefore = 0;
  for (let hit = 0; hit < hits.length; hit++) {
    const start = hits.starts[hit]!;
    if (start < notBefore || !isTrigger(hits.entries[hit]!)) continue;
    const reading = read(text, { start, end: hits.ends[hit]! }, notBefore);
    if (reading === null) continue;
    notBefore = reading.end;
    readings.push(reading);
  }
  return readings;
}

function isMoneyTrigger(entry: number, lexicon: Lexicon): boolean {
  if (entry === CURRENCY_SIGN) return true;
  return entry >= 0 && (lexicon.categories[entry]! & WordCategory.moneyTrigger) !== 0;
}

function isPowerTrigger(entry: number, lexicon: Lexicon): boolean {
  return entry >= 0 && (lexicon.categories[entry]! & WordCategory.powerTrigger) !== 0;
}

function namesPlace({ hits }: ScannedBlock, lexicon: Lexicon): boolean {
  for (let hit = 0; hit < hits.length; hit++) {
    const entry = hits.entries[hit]!;
    if (entry < 0) continue;
    if (lexicon.senses(entry).some(({ kind }) => kind === 'place' || kind === 'facility')) return true;
  }
  return false;
}

/** A span of the clean text as a span of the block's own text. */
export function toBlockSpan(scanned: BlockScan, { start, end }: Span): Span {
  return { start: scanned.original(start), end: scanned.original(end - 1) + 1 };
}
