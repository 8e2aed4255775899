/** Where sums stand on the ruler: a vertical log axis, the largest on top, in CSS pixels. */
import type { Ruler, RulerMark } from '../../lookup/index.ts';

/** From the first row to the last, as in the design; grows where rows would touch. */
const HEIGHT = 118;
const TALLEST = 200;
/** The least distance of two rows that can still be read. */
const ROW = 20;
/** The axis goes on a little beyond the first and the last row. */
const OVERHANG = 9;
/** Room for half a row above the first and below the last. */
const MARGIN = 12;

export interface PlacedMark {
  mark: RulerMark;
  y: number;
}

export interface RulerLayout {
  height: number;
  axis: { top: number; bottom: number };
  marks: PlacedMark[];
  /** The row of the amount itself. */
  amount: number;
  /** Ends of the band that the amount covers, if it is not one value. */
  band: { top: number; bottom: number } | null;
  /** Powers of ten, and the steps 2 to 9 between them. */
  ticks: { y: number; long: boolean }[];
}

/** The span that the amount covers: a decade for a vague sum, a range, everything below for “up to”. */
function covered({ amount }: Ruler, atMost: boolean): { low: number; high: number } | null {
  if (amount.vague) return { low: amount.low, high: amount.low * 10 };
  if (amount.high !== null) return { low: amount.low, high: amount.high };
  return atMost ? { low: 0, high: amount.low } : null;
}

function smallestGap(logs: readonly number[]): number {
  const sorted = logs.toSorted((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((log, at) => log - sorted[at]!), Number.POSITIVE_INFINITY);
}

/**
 * Puts every mark in its true place. A mark that would touch the amount or a mark nearer to it is left out, never
 * shifted.
 */
export function layOut(ruler: Ruler, atMost: boolean): RulerLayout {
  const own = Math.log10(ruler.amount.low);
  const kept: RulerMark[] = [];
  const logs = [own];
  const nearest = ruler.marks.toSorted(
    (a, b) => Math.abs(Math.log10(a.value) - own) - Math.abs(Math.log10(b.value) - own),
  );
  const spanOfAll = (values: readonly number[]) => Math.max(Math.max(...values) - Math.min(...values), 1);
  const whole = spanOfAll([own, ...nearest.map(mark => Math.log10(mark.value))]);
  for (const mark of nearest) {
    const log = Math.log10(mark.value);
    if (!Number.isFinite(log)) continue;
    if (logs.some(other => (Math.abs(other - log) * TALLEST) / whole < ROW)) continue;
    kept.push(mark);
    logs.push(log);
  }
  const band = covered(ruler, atMost);
  // A band upwards must not run out of the axis.
  const top = Math.max(...logs, band ? Math.log10(band.high) : Number.NEGATIVE_INFINITY);
  const bottom = Math.min(...logs);
  const span = Math.max(top - bottom, 1);
  const room = Math.min(TALLEST, Math.max(HEIGHT, (ROW * span) / smallestGap(logs)));
  const yOf = (log: number) => MARGIN + ((top - log) * room) / span;
  const axis = { top: MARGIN - OVERHANG, bottom: yOf(bottom) + OVERHANG };
  return {
    height: yOf(bottom) + MARGIN,
    axis,
    marks: kept.map(mark => ({ mark, y: yOf(Math.log10(mark.value)) })).sort((a, b) => a.y - b.y),
    amount: yOf(own),
    band: band && {
      top: yOf(Math.log10(band.high)),
      bottom: band.low > 0 ? yOf(Math.log10(band.low)) : axis.bottom,
    },
    ticks: ticks(top + (OVERHANG * span) / room, bottom - (OVERHANG * span) / room, yOf),
  };
}

function ticks(top: number, bottom: number, yOf: (log: number) => number): RulerLayout['ticks'] {
  const found: RulerLayout['ticks'] = [];
  for (let decade = Math.floor(bottom); decade <= top; decade++)
    for (let step = 1; step < 10; step++) {
      const log = decade + Math.log10(step);
      if (log >= bottom && log <= top) found.push({ y: yOf(log), long: step === 1 });
    }
  return found;
}
