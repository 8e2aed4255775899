/** What a reader does, and what the page does about it, as plain data. */

/** How a card came to be open; a card opened on purpose does not close because the pointer is elsewhere. */
export type Via = 'pointer' | 'keyboard' | 'touch' | 'click';

/** Marks by id. */
export type MarkId = number;

export type HoverState =
  | { name: 'idle' }
  /** The pointer rests on a mark, and may only be passing. */
  | { name: 'intent'; mark: MarkId; token: number }
  | { name: 'open'; mark: MarkId; token: number; via: Via }
  /** The pointer left the word of an open card, perhaps on its way to the card. */
  | { name: 'leaving'; mark: MarkId; token: number; via: Via }
  /** A card is open, and the pointer rests on another mark. */
  | { name: 'switching'; mark: MarkId; next: MarkId; token: number; via: Via };

export type HoverEvent =
  /** `wanted` is false where a click opens cards, and while a key is asked for and not held. */
  | { name: 'over'; mark: MarkId; wanted: boolean }
  | { name: 'away' }
  | { name: 'intent-elapsed'; token: number }
  | { name: 'grace-elapsed'; token: number }
  | { name: 'card-entered' }
  | { name: 'card-left' }
  /** The card went away by itself (Escape, its button, a tap outside). */
  | { name: 'card-closed' }
  /** The card became the reader's own; it is none of ours from here on. */
  | { name: 'card-pinned' }
  | { name: 'show'; mark: MarkId; via: Via }
  /** The page went away, was switched off, or lost the mark. */
  | { name: 'dismiss' };

export type HoverEffect =
  | { name: 'wait-intent'; token: number }
  | { name: 'wait-grace'; token: number }
  /** Ask for the facts now, so that they are there when the delay is over. */
  | { name: 'prepare'; mark: MarkId }
  | { name: 'open'; mark: MarkId; token: number; via: Via }
  | { name: 'close' };

export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}

export const IDLE: HoverState = { name: 'idle' };
