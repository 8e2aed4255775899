/** What a measurement yields, and what it must hold to. */

export interface Figure {
  /** Unique, and the same from run to run: `detect, 1 MB / bare pass`. */
  name: string;
  value: number;
  /** `×` for a ratio to something measured in the same run; only ratios and sizes can be compared between machines. */
  unit: '×' | 'ms' | 'kB' | 'MB' | 'µs';
  /** From “What must hold”; figures without one are for information. */
  limit?: { atMost: number } | { atLeast: number };
}

/** One kind of measurement; browsers are started by those that need them. */
export interface Measurement {
  title: string;
  /** Whether it measures what `npm run build` makes. */
  needsBuild?: true;
  run(bench: Bench): Promise<Figure[]>;
}

/** What all measurements of a run share. */
export interface Bench {
  /** Rounds that medians are taken of. */
  rounds: number;
  /** Fewer rounds and no page that takes minutes. */
  quick: boolean;
}

export function holds({ value, limit }: Figure): boolean {
  if (limit === undefined) return true;
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;
}
