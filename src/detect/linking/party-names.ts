/** Parties of a deal: those without a record by their words, those for which a site stands, and how many count. */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';
import type { DealSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';

/** “Ampere Computing” is “Ampere” for short. */
const GENERIC_END = / (?:Computing|Group|Holdings|Technologies|Technology)$/;

/** News names a company's deal with a government often without the government. */
const GOVERNMENTS = /-government$|^us-do[ed]$/;

const otherNamesOf = remembered((deal: DealSource) => deal.others.map(name => name.replace(GENERIC_END, '')));

/** How many of a deal's parties without a record the words name. */
export function countOthers(deal: DealSource, text: string): number {
  if (deal.others.length === 0) return 0;
  let count = 0;
  for (const name of otherNamesOf(deal)) if (text.includes(name)) count++;
  return count;
}

/** Whether the sentence names a site of a deal. */
export function isAtSite({ facilities }: DealSource, around: { facilities: readonly FacilityId[] }): boolean {
  if (facilities.length === 0) return false;
  for (const facility of around.facilities) if (facilities.includes(facility)) return true;
  return false;
}

export function isGovernment(party: CompanyId): boolean {
  return GOVERNMENTS.test(party);
}

/** Parties that are no governments. */
export const privateParties = remembered(
  ({ companies, others }: DealSource) =>
    companies.filter(company => !isGovernment(company)).length + others.length,
);
