import type { AmountQualifier, Span } from '../types.ts';

/** A figure of electric power and where it stands, in megawatts. */
export interface PowerReading extends Span {
  low: number;
  /** Upper end of a range, else `null`. */
  high: number | null;
  qualifier: AmountQualifier | null;
}
