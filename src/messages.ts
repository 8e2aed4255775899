/**
 * The one list of every message that crosses a boundary. A request names its answer; a message from a page's
 * content script is trusted with nothing but reading facts by id and reporting what it found.
 */
import type { Annotation, Relevance } from './detect/types.ts';
import type { CompanyId, DealId, FacilityId, PartialDate } from './facts/ids.ts';
import type { ArticleContext, CardAnswer, CardQuestion, PageSummary } from './lookup/index.ts';

/** What a page's content script says of its page, in full; popup and panel ask for it. */
export interface PageReport {
  host: string;
  title: string;
  published: PartialDate | null;
  state:
    | { name: 'annotated' }
    | { name: 'quiet' }
    | { name: 'off'; why: 'site' | 'session' }
    | { name: 'reading' }
    | { name: 'left-alone'; why: 'not-a-page' };
  relevance: Relevance;
  /** Distinct entities and sums, and how many of them are matched. */
  counts: {
    company: number;
    money: number;
    moneyLinked: number;
    facility: number;
    facilityMatched: number;
    power: number;
  };
  annotations: ReportedAnnotation[];
  /** For questions that surfaces ask about this page. */
  article: ArticleContext;
}

/** An annotation as surfaces list it: `mark` is how the page is asked to scroll to it. */
export type ReportedAnnotation = Annotation & { mark: number };

/** Parts of the content script that come when a page needs them. */
export type PagePart = 'annotator' | 'card';

/** From a content script to the background. */
export interface PageRequests {
  /** Facts for one card. */
  'card/ask': { request: { question: CardQuestion }; answer: CardAnswer };
  /** Count for the badge; sent only by pages that paint something, and when the count changes. */
  'page/counted': { request: { marks: number; state: PageReport['state']['name'] }; answer: null };
  /** Puts a later part of the content script into this document; see `page/parts.ts`. */
  'page/bring': { request: { part: PagePart }; answer: null };
  /** CSS for this document's highlights, put in by the browser; `remove` takes an earlier one out. */
  'page/paint': { request: { css: string; remove: string | null }; answer: null };
  /** The reader pressed “Panel” on a card. */
  'page/open-panel': { request: { focus: CompanyId | FacilityId | DealId | null }; answer: null };
  /** The reader asked to hide a word on this site; a click that the browser made is checked by the card. */
  'page/hide-word': { request: { word: string }; answer: null };
}

/** From background, popup or panel to a page's content script. */
export interface PageCommands {
  'page/report': { request: Record<string, never>; answer: PageReport };
  'page/go-to-mark': { request: { mark: number; open: boolean }; answer: null };
  'page/step': { request: { direction: 'next' | 'previous' }; answer: null };
  /** Mark a quiet page anyway, or switch this page alone off and on. */
  'page/override': { request: { override: 'mark' | 'off' | 'none' }; answer: null };
  /** Look selected text up: open a card for it beside the selection. */
  'page/look-up': { request: { text: string }; answer: { found: boolean } };
}

/** From our own pages (popup, options, panel, welcome) to the background. */
export interface SurfaceRequests {
  'card/ask': PageRequests['card/ask'];
  /** What the facts say of a whole page. */
  'facts/page': { request: { article: ArticleContext }; answer: PageSummary };
  'facts/summary': { request: Record<string, never>; answer: FactsSummary };
  /** Register or drop the content script after a permission changed hands. */
  'sites/permissions-changed': { request: Record<string, never>; answer: null };
}

export interface FactsSummary {
  factsUpTo: PartialDate;
  companies: number;
  facilities: number;
  deals: number;
  sources: number;
}

type Requests = PageRequests & PageCommands & SurfaceRequests;

export type MessageName = keyof Requests;
export type RequestOf<Name extends MessageName> = Requests[Name]['request'];
export type AnswerOf<Name extends MessageName> = Requests[Name]['answer'];
export type Message<Name extends MessageName = MessageName> = { name: Name } & RequestOf<Name>;
