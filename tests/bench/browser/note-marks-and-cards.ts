/**
 * Runs in a page before its own scripts: sees marks and cards as the page can, in the frame in which they are painted.
 */

/** In milliseconds since the page's navigation began. */
export interface Noted {
  firstMark?: number;
  hovered?: number;
  cardShown?: number;
}

const noted: Noted = {};
(globalThis as { noted?: Noted }).noted = noted;

addEventListener('pointermove', event => {
  noted.hovered = event.timeStamp;
  delete noted.cardShown;
});

function look(): void {
  const now = performance.now();
  if ([...CSS.highlights.values()].some(({ size }) => size > 0)) noted.firstMark ??= now;
  if (document.querySelector('html > :popover-open') !== null) noted.cardShown ??= now;
  requestAnimationFrame(look);
}

requestAnimationFrame(look);
