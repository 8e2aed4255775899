import type { Amount, Span } from '../types.ts';

/** An amount and where it stands, read from one block alone. */
export interface MoneyReading extends Span, Amount {
  /** Written with a bare `$` or “dollars”: US dollars unless the page is at home in another country. */
  bareDollar: boolean;
}
