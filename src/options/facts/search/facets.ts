import type { FactEntry } from './entry.ts';
import type { Filters } from './find.ts';

/** Values that a filter can be set to. */
export type Facets = { [Name in keyof Filters]-?: Set<NonNullable<Filters[Name]>> };

/** What there is to filter these entries by. */
export function facetsOf(entries: readonly FactEntry[]): Facets {
  const facets: Facets = { type: new Set(), status: new Set(), country: new Set(), company: new Set() };
  for (const { type, status, countries, companies } of entries) {
    facets.type.add(type);
    if (status !== null) facets.status.add(status);
    for (const country of countries) facets.country.add(country);
    for (const company of companies) facets.company.add(company);
  }
  return facets;
}
