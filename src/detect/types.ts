/**
 * The vocabulary of detection. Nothing here knows a DOM or a browser: blocks of text go in, annotations come out.
 * All offsets are UTF-16 code units into the block's text as it was given, half-open `[start, end)`.
 */
import type { CompanyId, DealId, FacilityId, FigureKey, PartialDate } from '../facts/ids.ts';

export type MentionKind = 'company' | 'money' | 'facility' | 'power';

/** What a block is in the article; headlines license more and are licensed later. */
export type BlockRole = 'headline' | 'text' | 'list-item' | 'table-cell' | 'caption';

/** One paragraph's worth of text, inline elements joined. */
export interface Block {
  text: string;
  role: BlockRole;
}

export interface Span {
  start: number;
  end: number;
}

/** What is known of the page beside its text; every field is optional knowledge. */
export interface PageHints {
  /** Host without `www.`. */
  host?: string;
  /** BCP 47 tag of the article. */
  language?: string;
  published?: PartialDate;
}

/**
 * One reason for or against a reading, with its weight in points. The code is also the key of the words in which
 * a card says it (“names both companies and the value”).
 */
export interface Evidence {
  code: string;
  points: number;
  /** The words of the text, or the id, that the evidence rests on. */
  detail?: string;
}

export type AmountQualifier = 'about' | 'up to' | 'at least' | 'more than' | 'less than' | 'nearly';

/** A sum of money as the text gives it. Unknown is `null`, never a guess. */
export interface Amount {
  /** Whole currency units; the only value, or the lower end of a range. `null` for a vague sum. */
  low: number | null;
  /** Upper end of a range, else `null`. */
  high: number | null;
  /** For a vague sum (“hundreds of billions”) the lower end of its decade (1e11), else `null`. */
  vague: number | null;
  /** ISO 4217 code; `null` where the text does not say. */
  currency: string | null;
  /** A bare `$` in an article where it may be another dollar. */
  uncertainCurrency: boolean;
  qualifier: AmountQualifier | null;
  /** `year`, `month`, `share`, `kWh`, `MW`, …: the sum is a price or a rate. */
  per: string | null;
}

export type LinkTarget = { deal: DealId } | { figure: FigureKey };

/** A deal or a company's figure that an amount may be, with why. */
export interface LinkCandidate {
  target: LinkTarget;
  points: number;
  evidence: Evidence[];
}

interface AnnotationBase extends Span {
  /** Index into the blocks that were given. */
  block: number;
  text: string;
  evidence: Evidence[];
}

export interface CompanyAnnotation extends AnnotationBase {
  kind: 'company';
  company: CompanyId;
}

export interface MoneyAnnotation extends AnnotationBase {
  kind: 'money';
  amount: Amount;
  /** The one candidate well ahead of all others, or `null`. */
  link: LinkCandidate | null;
  /** Up to three, best first; where `link` is set it is the first. */
  candidates: LinkCandidate[];
}

export interface FacilityAnnotation extends AnnotationBase {
  kind: 'facility';
  /** Likeliest first; more than one where nothing decides. Never empty. */
  facilities: FacilityId[];
}

export interface PowerAnnotation extends AnnotationBase {
  kind: 'power';
  /** In megawatts. */
  low: number;
  high: number | null;
  qualifier: AmountQualifier | null;
  /** Whom it most likely belongs to. */
  facility: FacilityId | null;
  deal: DealId | null;
}

export type Annotation = CompanyAnnotation | MoneyAnnotation | FacilityAnnotation | PowerAnnotation;

/** Whether the page is about AI infrastructure, and the counts that say why. */
export interface Relevance {
  relevant: boolean;
  points: number;
  mentions: number;
  companies: number;
  topicTerms: number;
}

export interface PageAnnotations {
  relevance: Relevance;
  /** In text order, never overlapping. */
  annotations: Annotation[];
}
