/** What the card is told, and what it tells back. The page codes against this and nothing else of the card. */
import type { MentionKind } from '../detect/types.ts';
import type { CompanyId, DealId, FacilityId } from '../facts/ids.ts';
import type { ArticleContext, CardAnswer, CardQuestion } from '../lookup/index.ts';

/** Why a card went away. */
export type ClosedReason =
  | 'escape'
  | 'outside'
  | 'button'
  | 'swipe'
  | 'hidden-word'
  | 'requested'
  | 'replaced';

export interface CardRequest {
  /** Returned to the page with nothing but itself; a later request makes answers to earlier ones stale. */
  token: number;
  kind: MentionKind;
  /** The words of the mention, as printed; the title until the answer names a better one. */
  title: string;
  /** Rectangles of the mention in the viewport, one for each line it runs over; empty when it is gone. */
  anchorRects: () => readonly DOMRect[];
  ask: () => Promise<CardAnswer>;
  /** What questions from inside the card say of the article; without it they are asked without context. */
  article?: ArticleContext;
  /** Whether the page behind the mention is dark. */
  dark: boolean;
  /** A sheet at the bottom instead of a card beside the word. */
  touch: boolean;
  via: 'pointer' | 'keyboard' | 'touch' | 'click';
}

export interface CardEvents {
  /** The pointer came on to the card, or left it; the page's hover machine keeps or closes it. */
  entered(): void;
  left(): void;
  closed(reason: ClosedReason): void;
  /** The card was pinned: it is the reader's now, and the next `open` makes another. */
  pinned(): void;
  hideWord(word: string): void;
  openPanel(focus: CompanyId | FacilityId | DealId | null): void;
  /** A company, deal or facility named inside a card. */
  ask(question: CardQuestion): Promise<CardAnswer>;
}

export interface CardsOptions {
  document: Document;
  /** Ends every listener, timer and observer, and takes the host element out. */
  signal: AbortSignal;
  on: CardEvents;
}

export interface Cards {
  /** Opens a card, or moves the open one on to another mention; pinned cards stay. */
  open(request: CardRequest): void;
  /** Closes the card that is not pinned. */
  close(): void;
  /** Gives keyboard focus to the open card. */
  focus(): void;
  /** Whether a card that is not pinned is open. */
  readonly isOpen: boolean;
}
