/** What a page says about places and companies beyond one block. */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';

export interface PlacePage {
  /** The companies that the article is about, most mentioned first; at most two and those of its headline. */
  readonly mainCompanies: ReadonlySet<CompanyId>;
  /** Every company that the page names beyond doubt. */
  readonly companies: ReadonlySet<CompanyId>;
  /** Facilities that the page names by their own names. */
  readonly namedFacilities: ReadonlySet<FacilityId>;
  /** Keys of the places of which a mention was accepted; a second mention then needs less. */
  readonly acceptedPlaces: ReadonlySet<string>;
  /** The facilities that those mentions most likely mean. */
  readonly acceptedFacilities: ReadonlySet<FacilityId>;
}
