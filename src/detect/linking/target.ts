import type { LinkTarget } from '../types.ts';
import type { KnownAmount } from './amount-index.ts';

/** What a link to a known sum names. */
export function targetOf(known: KnownAmount): LinkTarget {
  return 'deal' in known ? { deal: known.deal.id } : { figure: known.figure.key };
}

export function isSameTarget(one: LinkTarget, other: LinkTarget): boolean {
  if ('deal' in one) return 'deal' in other && one.deal === other.deal;
  return 'figure' in other && one.figure === other.figure;
}
