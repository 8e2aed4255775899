import type { CardRequest, Cards } from '../card/contract.ts';

/**
 * Cards whose code may still be on its way: what is to be opened waits for it, and is forgotten where it is closed
 * before. Only the last request counts.
 */
export class LateCards implements Cards {
  readonly #load: () => Promise<Cards>;
  readonly #onFailed: () => void;
  #cards: Cards | null = null;
  #waiting: CardRequest | null = null;
  #isComing = false;

  /** @param onFailed a card that was asked for will not open; the next one tries again */
  constructor(load: () => Promise<Cards>, onFailed: () => void) {
    this.#load = load;
    this.#onFailed = onFailed;
  }

  /** A card may be wanted soon. */
  prepare(): void {
    if (this.#cards === null && !this.#isComing) void this.#bring();
  }

  open(request: CardRequest): void {
    if (this.#cards !== null) {
      this.#cards.open(request);
      return;
    }
    this.#waiting = request;
    this.prepare();
  }

  close(): void {
    this.#waiting = null;
    this.#cards?.close();
  }

  focus(): void {
    this.#cards?.focus();
  }

  get isOpen(): boolean {
    return this.#cards?.isOpen ?? false;
  }

  async #bring(): Promise<void> {
    this.#isComing = true;
    try {
      this.#cards = await this.#load();
    } catch {
      // Said below, to whoever waits.
    }
    this.#isComing = false;
    const request = this.#waiting;
    this.#waiting = null;
    if (request === null) return;
    if (this.#cards === null) this.#onFailed();
    else this.#cards.open(request);
  }
}
