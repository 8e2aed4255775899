/** What the parts of one card share. */
import { createContext } from 'preact';

export interface CardShared {
  /** Names the dialog. */
  titleId: string;
  /** Back to the card that this one was opened from. */
  back?: () => void;
  openPanel: () => void;
}

export const CardContext = createContext<CardShared>({ titleId: '', openPanel: () => {} });
