/** Puts a card beside its word: below it, else above, inside the window, never over the word's own line. */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

/** Between the word and the card. */
const GAP = 6;
/** The card starts this much before the word, so that its text stands nearly under it. */
const LEAD = 14;
/** Kept free at the edges of the window. */
const MARGIN = 12;
const TALLEST = 460;
/** Below this height a head and a foot that stay would leave nothing to scroll. */
const SHORT = 330;

/** The lines that the word runs over as one box; across, the last line counts, as a reader's eye rests there. */
function wordBox(rects: readonly DOMRect[]) {
  const last = rects.at(-1)!;
  const top = Math.min(...rects.map(rect => rect.top));
  const bottom = Math.max(...rects.map(rect => rect.bottom));
  const { left, right, width } = last;
  return { x: left, y: top, left, right, top, bottom, width, height: bottom - top };
}

/**
 * All that Floating UI has to know of the browser here: a card in the top layer is placed in the window and nothing
 * else clips or moves it. Its own platform for the DOM would look for scrolling and transformed ancestors, and doubles
 * its size.
 */
function windowPlatform(view: Window): Platform {
  const dimensions = (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight });
  return {
    getElementRects: ({ reference, floating }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...dimensions(floating) },
    }),
    getDimensions: dimensions,
    getClippingRect: () => ({
      x: 0,
      y: 0,
      width: view.document.documentElement.clientWidth || view.innerWidth,
      height: view.innerHeight,
    }),
  };
}

/** Resolves once the card stands in its place; does nothing when the word is gone. */
export async function placeBeside(
  element: HTMLElement,
  rects: readonly DOMRect[],
  rightToLeft: boolean,
): Promise<void> {
  if (rects.length === 0) return;
  const box = wordBox(rects);
  // Measured at full height first, which would lose where the reader has scrolled to.
  const scrolled = [...element.querySelectorAll('.card, .body')].map(part => ({ part, to: part.scrollTop }));
  element.style.setProperty('--tallest', `${TALLEST}px`);
  delete element.dataset.short;
  const { x, y } = await computePosition({ getBoundingClientRect: () => box }, element, {
    platform: windowPlatform(element.ownerDocument.defaultView!),
    strategy: 'fixed',
    placement: rightToLeft ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset({ mainAxis: GAP, alignmentAxis: -LEAD }),
      flip({ padding: MARGIN, crossAxis: false }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply({ availableHeight, elements }) {
          const height = Math.min(TALLEST, availableHeight);
          elements.floating.style.setProperty('--tallest', `${height}px`);
          elements.floating.toggleAttribute('data-short', height < SHORT);
        },
      }),
    ],
  });
  for (const { part, to } of scrolled) part.scrollTop = to;
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}
