import type { Opening } from '../../settings/settings.ts';
import type { Mark } from '../mark.ts';
import { after } from '../timer.ts';

/** Shortest time in milliseconds between two looks at what is under the pointer: a frame at 30 Hz. */
const THROTTLE_MS = 33;

const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [onclick]';

export interface PointerOptions {
  window: Window;
  signal: AbortSignal;
  hit: (x: number, y: number) => Mark | null;
  opening: () => Opening;
  isOurs: (node: Node) => boolean;
  on: {
    over(mark: Mark, wanted: boolean): void;
    away(): void;
    tap(mark: Mark, via: 'touch' | 'click'): void;
  };
}

/**
 * Follows mouse and pen, and takes taps and, where the reader wants them, clicks. It never prevents or stops an event, and does nothing while a button is
 * held: the reader is selecting or dragging. Events that the page made up are not the reader's.
 */
export class Pointer {
  readonly #options: PointerOptions;
  #last: PointerEvent | null = null;
  /** Whether a hover was to open a card at the last move, or since a key was pressed. */
  #held = false;
  #isWaiting = false;
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(options: PointerOptions) {
    this.#options = options;
    const { window, signal } = options;
    const passive = { signal, passive: true, capture: true };
    window.addEventListener('pointermove', event => this.#moved(event), passive);
    window.addEventListener('pointerdown', event => this.#pressed(event), passive);
    window.addEventListener('click', event => this.#clicked(event), passive);
    window.document.documentElement.addEventListener('pointerleave', event => this.#left(event), { signal });
    window.addEventListener('keydown', event => this.#keyChanged(event), passive);
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#last = event;
    this.#held = this.#isHeld(event);
    if (this.#isWaiting) return;
    const wait = THROTTLE_MS - (event.timeStamp - this.#lookedAt);
    if (wait <= 0) {
      this.#look();
      return;
    }
    this.#isWaiting = true;
    after(wait, () => this.#look(), this.#options.signal);
  }

  #look(): void {
    this.#isWaiting = false;
    const event = this.#last;
    if (event === null) return;
    this.#lookedAt = event.timeStamp;
    const { hit, isOurs, on } = this.#options;
    if (event.buttons !== 0) return;
    // The card tells itself when the pointer comes and goes.
    if (event.target instanceof Node && isOurs(event.target)) return;
    const mark = hit(event.clientX, event.clientY);
    if (mark === null) on.away();
    else on.over(mark, this.#held);
  }

  #pressed(event: PointerEvent): void {
    if (event.isTrusted && event.pointerType !== 'touch' && !this.#isOurs(event)) this.#last = null;
  }

  #left(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    this.#last = null;
    this.#options.on.away();
  }

  #clicked(event: MouseEvent): void {
    const { opening, hit, on, window } = this.#options;
    const via = (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'click';
    if (!event.isTrusted || this.#isOurs(event) || (via === 'click' && opening() !== 'click')) return;
    // A tap or click on a link follows the link, and the end of a drag is no click.
    if (event.target instanceof Element && event.target.closest(INTERACTIVE) !== null) return;
    if (via === 'click' && window.getSelection()?.isCollapsed === false) return;
    const mark = hit(event.clientX, event.clientY);
    if (mark !== null) on.tap(mark, via);
  }

  /** The key may be pressed after the pointer came to rest. */
  #keyChanged(event: KeyboardEvent): void {
    const { opening, hit, on } = this.#options;
    if (!event.isTrusted || this.#last === null || opening() === 'hover' || !this.#isHeld(event)) return;
    this.#held = true;
    const mark = hit(this.#last.clientX, this.#last.clientY);
    if (mark !== null) on.over(mark, true);
  }

  #isHeld(event: MouseEvent | KeyboardEvent): boolean {
    switch (this.#options.opening()) {
      case 'hover':
        return true;
      case 'click':
        return false;
      case 'alt':
        return event.altKey;
      case 'control':
        return event.ctrlKey;
      case 'shift':
        return event.shiftKey;
    }
  }

  #isOurs(event: Event): boolean {
    return event.target instanceof Node && this.#options.isOurs(event.target);
  }
}
