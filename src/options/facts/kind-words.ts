import type { WordKey } from '../../words/words.ts';
import type { RecordKind } from './search/entry.ts';

/** Each kind of record in the plural. */
export const KIND_WORDS: Record<RecordKind, WordKey> = {
  company: 'factsCompanies',
  facility: 'factsFacilities',
  deal: 'factsDeals',
};
