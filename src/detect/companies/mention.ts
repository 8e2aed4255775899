import type { CompanyId } from '../../facts/ids.ts';
import type { Hits } from '../hits.ts';
import type { BlockRole, Evidence, Span } from '../types.ts';

/** A block after cleaning and scanning; offsets below are into `text`. */
export interface ScannedBlock {
  /** Clean text. */
  readonly text: string;
  readonly role: BlockRole;
  readonly hits: Hits;
}

/** A name that was judged to mean a company. Offsets are into the clean text. */
export interface CompanyMention extends Span {
  company: CompanyId;
  /** Sum of the evidence; at or above the threshold, or it would not be a mention. */
  points: number;
  evidence: Evidence[];
}
