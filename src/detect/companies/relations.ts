/** Which companies the fact base knows together: parties of one deal, and those of one site. */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';
import type { LexiconFacts } from '../lexicon/lexicon.ts';
import { remembered } from '../remembered.ts';

export interface Relations {
  /** Whether two companies are parties of one deal. */
  areParties(one: CompanyId, other: CompanyId): boolean;
  /** Whether a company owns, runs, rents or supplies a site. */
  isOf(facility: FacilityId, company: CompanyId): boolean;
}

/** The relations of a lexicon; made on first use. */
export const relationsOf = remembered(createRelations);

function createRelations(facts: LexiconFacts): Relations {
  const partners = new Map<CompanyId, Set<CompanyId>>();
  for (const { companies } of facts.deals) {
    for (const company of companies) {
      const known = partners.get(company) ?? new Set();
      for (const other of companies) known.add(other);
      partners.set(company, known);
    }
  }
  return {
    areParties: (one, other) => one !== other && partners.get(one)?.has(other) === true,
    isOf: (facility, company) =>
      facts.facilities.get(facility)?.companies.some(party => party.company === company) === true,
  };
}
