/** What a card asks the background: ids and readings only, never text of the page beyond the words of the mention. */
import type { Amount, Evidence, LinkCandidate } from '../detect/types.ts';
import type { CompanyId, DealId, FacilityId, PartialDate } from '../facts/ids.ts';

/** What the article tells a card about itself. */
export interface ArticleContext {
  /** When the article was published; `null` where the page does not say. */
  published: PartialDate | null;
  /** Companies, facilities and deals found on the page, most mentioned first. */
  companies: CompanyId[];
  facilities: FacilityId[];
  deals: DealId[];
}

export type CardQuestion =
  | { kind: 'company'; company: CompanyId; article: ArticleContext }
  | {
      kind: 'money';
      /** The words of the mention, as printed. */
      text: string;
      amount: Amount;
      candidates: LinkCandidate[];
      /** Whether the first candidate is well ahead of the others. */
      linked: boolean;
      /** Companies of the sentence, for the comparisons. */
      parties: CompanyId[];
      article: ArticleContext;
    }
  | {
      kind: 'facility';
      text: string;
      facilities: FacilityId[];
      evidence: Evidence[];
      article: ArticleContext;
    }
  | { kind: 'deal'; deal: DealId; article: ArticleContext };
