import type { LexiconSource } from '../../../detect/lexicon/source.ts';
import type { FactFiles } from '../../read/fact-files.ts';
import type { FactBase } from '../../records.ts';
import { dealSources, figureSources } from './deals.ts';
import { facilitySources } from './facilities.ts';
import { nameSources } from './names.ts';
import { placeSources } from './places.ts';

/** What detection must know, from the records and from the names that only the files hold. */
export function compileLexiconSource(files: FactFiles, factBase: FactBase): LexiconSource {
  return {
    companies: factBase.companies.map(({ id, kind, parent }) => ({ id, kind, parent: parent ?? null })),
    names: nameSources(files),
    places: placeSources(files),
    facilities: facilitySources(factBase.facilities),
    deals: dealSources(factBase),
    figures: figureSources(factBase.companies),
  };
}
