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

/** How far above and below the pointer a card must reach, in CSS pixels. */
const REACH = 60;

let pointer: PointerEvent | null = null;

addEventListener('pointermove', event => {
  pointer = event;
  noted.hovered = event.timeStamp;
  delete noted.cardShown;
});

/** Whether something that stands beside the body would meet a pointer near this one: a card. */
function isCardBeside({ clientX, clientY }: PointerEvent): boolean {
  return [clientY - REACH, clientY + REACH].some(y => {
    const element = document.elementFromPoint(clientX, y);
    return element !== null && element !== document.body && element.parentNode === document.documentElement;
  });
}

function look(): void {
  const now = performance.now();
  if ([...CSS.highlights.values()].some(({ size }) => size > 0)) noted.firstMark ??= now;
  if (pointer !== null && isCardBeside(pointer)) noted.cardShown ??= now;
  requestAnimationFrame(look);
}

requestAnimationFrame(look);
