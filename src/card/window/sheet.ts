/** The card on touch screens: a sheet at the bottom that is swiped down, or closed by a tap beside it. */
import { onDrag } from './drag.ts';

/** Pulled down this far, a sheet goes. */
const FAR_ENOUGH = 64;
/** Kept free between the word and the sheet. */
const MARGIN = 16;

interface Sheet {
  element: HTMLElement;
  signal: AbortSignal;
  onSwipedAway: () => void;
}

export function swipeAway({ element, signal, onSwipedAway }: Sheet): void {
  onDrag({
    element,
    handles: '.handle, .head',
    signal,
    enabled: () => true,
    onMove: (_across, down) => {
      element.style.translate = `0 ${Math.max(0, down)}px`;
    },
    onEnd: down => {
      if (down > FAR_ENOUGH) onSwipedAway();
      else element.style.translate = '';
    },
  });
}

/** Scrolls the page so that the sheet does not cover the word. */
export function scrollWordFree(view: Window, element: HTMLElement, rects: readonly DOMRect[]): void {
  const bottom = Math.max(...rects.map(rect => rect.bottom), 0);
  const hidden = bottom + MARGIN - (view.innerHeight - element.offsetHeight);
  if (hidden <= 0) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: hidden, behavior: still ? 'instant' : 'smooth' });
}
