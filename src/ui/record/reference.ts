import type { CompanyId, DealId, FacilityId } from '../../facts/ids.ts';
import type { ArticleContext, CardQuestion } from '../../lookup/index.ts';

/** Names one record. */
export type RecordReference =
  | { kind: 'company'; id: CompanyId }
  | { kind: 'facility'; id: FacilityId }
  | { kind: 'deal'; id: DealId };

/** A record that is looked at for itself has no article around it. */
export const NO_ARTICLE: ArticleContext = { published: null, companies: [], facilities: [], deals: [] };

/** What is asked of the facts for a record. */
export function questionFor(record: RecordReference, article: ArticleContext): CardQuestion {
  switch (record.kind) {
    case 'company':
      return { kind: 'company', company: record.id, article };
    case 'facility':
      return { kind: 'facility', text: '', facilities: [record.id], evidence: [], article };
    case 'deal':
      return { kind: 'deal', deal: record.id, article };
  }
}
