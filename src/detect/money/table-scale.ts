/** What the bare sums of a table are given in, where a note says so: “(In millions, except per share data)”. */
import { remembered } from '../remembered.ts';
import { isCell } from '../text/cell.ts';
import type { BlockRole } from '../types.ts';
import type { MoneyReading } from './reading.ts';

/** A block as notes are looked for in it. */
export interface NotedBlock {
  readonly text: string;
  readonly role: BlockRole;
}

/** Whole currency units that one unit of the table stands for; `unsure` where a note may hold or may not. */
export type TableScale = number | 'unsure';

/** Further up a note is of another table. */
const BLOCKS_BACK = 400;
/** A title, a note and a date may stand between a note and its table. */
const BLOCKS_ABOVE = 3;
const LONGEST_NOTE = 240;

const FACTORS: readonly [RegExp, number][] = [
  [/^(?:thousands?|k)$/i, 1e3],
  [/^lakhs?$/i, 1e5],
  [/^(?:m|mm|mn|mln|millions?)$/i, 1e6],
  [/^(?:crores?|cr)$/i, 1e7],
  [/^(?:b|bn|bln|billions?)$/i, 1e9],
  [/^(?:t|tn|trn|trillions?)$/i, 1e12],
];

/** “In millions of dollars”, “(US$ in thousands)”, “in NT$ billions”; not “in millions of homes”. */
const IN_SCALE =
  /\bin (?:(?:US|NT|HK|[ACS])?\p{Sc} ?)?(?:[\p{L}.]+ )?(thousands|lakhs?|millions|crores?|billions|trillions)(?=\s*(?:$|[),.;:|–—-]|except|unless|USD|EUR|GBP|of (?:[\p{L}.]+ )?(?:dollars|euros?|pounds|yen|yuan|renminbi|won|rupees|kronor|kroner|francs|ringgit)))/iu;
/** “($bn)”, “US$ million”, “EUR m”: a currency and a scale without a number between them. */
const SIGN_AND_SCALE =
  /(?:\p{Sc}|\b(?:USD|EUR|GBP|RMB|CNY|JPY|KRW|TWD|INR|CHF|Rs\.?)) ?(k|thousands?|lakhs?|m|mm|mn|mln|millions?|crores?|cr|b|bn|bln|billions?|t|tn|trn|trillions?)\b(?! ?\d)/iu;

interface Note {
  factor: number;
  /** Said of a whole table, and not perhaps of one column or row of it. */
  ofAll: boolean;
}

/** Rows to which a note's exceptions apply, whether or not it names them. */
const BY_THE_PIECE = /\bper\b|\bEPS\b|\bprices?\b|\bdividends?\b|\ba share\b/i;

/** Larger sums are given in whole units whatever a note says. */
const MOST = 1e14;

/** A reading with its table's scale; `null` where it is open whether one holds. Sums with their own scale have it. */
export function scaledByTable(
  reading: MoneyReading,
  index: number,
  blocks: readonly NotedBlock[],
): MoneyReading | null {
  const { role, text } = blocks[index]!;
  const { low, high, start, end } = reading;
  const isInTable = role === 'table-cell' || role === 'list-item';
  if (!isInTable && !isCell(text, start, end)) return reading;
  if (low === null || !isBare(text.slice(start, end), low)) return reading;
  const scale = tableScaleAt(index, start, blocks);
  // Cells that are no cells to the browser may be anything: a price in a box as well as a row.
  if (scale === 'unsure' || (scale !== 1 && !isInTable)) return null;
  if (scale === 1) return reading;
  if ((high ?? low) * scale > MOST) return null;
  return { ...reading, low: low * scale, high: high === null ? null : high * scale };
}

/** Whether the digits alone give the value. */
function isBare(printed: string, value: number): boolean {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0].replaceAll(',', '');
  return Number(digits) === value;
}

/**
 * What a bare sum that stands at `start` in the block at `index` is given in; 1 for plain currency units.
 *
 * The nearest note above counts: in the table itself, or right before it. One of a column or row alone, or farther up,
 * leaves it open.
 */
function tableScaleAt(index: number, start: number, blocks: readonly NotedBlock[]): TableScale {
  const { role, text } = blocks[index]!;
  const own = text.slice(0, start);
  if (BY_THE_PIECE.test(labelBefore(index, own, blocks))) return 1;
  if (noteIn(own) !== null) return 'unsure';
  let above = 0;
  for (let at = index - 1; at >= 0 && at >= index - BLOCKS_BACK; at--) {
    const block = blocks[at]!;
    if (above > 0 || block.role !== role) above++;
    const { note } = notedIn(block);
    if (note === null) continue;
    if (above === 0) return note.ofAll ? note.factor : 'unsure';
    if (above <= BLOCKS_ABOVE) return note.factor;
    if (note.ofAll) return 'unsure';
  }
  return 1;
}

/** The words that a row begins with: those before the sum in its own block, else the nearest cell with words. */
function labelBefore(index: number, own: string, blocks: readonly NotedBlock[]): string {
  if (WORDS.test(own)) return own;
  for (let at = index - 1; at >= 0 && blocks[at]!.role === blocks[index]!.role; at--) {
    if (WORDS.test(blocks[at]!.text)) return blocks[at]!.text;
  }
  return '';
}

const WORDS = /\p{L}{3}/u;

/** Every sum of a table looks for the note above it. */
const notedIn = remembered(({ text }: NotedBlock) => ({ note: noteIn(text) }));

function noteIn(text: string): Note | null {
  if (text.length > LONGEST_NOTE) return null;
  const whole = IN_SCALE.exec(text);
  const scale = whole?.[1] ?? SIGN_AND_SCALE.exec(text)?.[1];
  const factor = FACTORS.find(([pattern]) => scale !== undefined && pattern.test(scale))?.[1];
  return factor === undefined ? null : { factor, ofAll: whole !== null };
}
