import { isContextAlive } from '../platform/context.ts';

/** How often, in milliseconds, a page with marks looks whether the extension is still there. */
const CHECK_EVERY = 2_000;

/**
 * Aborts when this script's extension was updated, disabled or removed. No event tells a content script so, hence the
 * look at the context: on `check`, which every use of the extension makes, and now and then while the page is seen.
 */
export class Lifetime {
  readonly #controller = new AbortController();

  constructor(window: Window) {
    const timer = setInterval(() => {
      if (!window.document.hidden) this.check();
    }, CHECK_EVERY);
    this.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the extension still stands behind this script; ends everything where it does not. */
  check(): boolean {
    if (!this.signal.aborted && !isContextAlive()) this.end();
    return !this.signal.aborted;
  }

  end(): void {
    this.#controller.abort();
  }
}
