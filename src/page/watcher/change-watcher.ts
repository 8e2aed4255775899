import { WATCHED_ATTRIBUTES } from '../reader/elements.ts';
import { after } from '../timer.ts';
import { type Changes, changesIn, EVERYTHING, isEmpty } from './changes.ts';

/** Changes within this many milliseconds are read together. */
export const BATCH_MS = 64;
/** On a page that shows no marks there is no haste. */
export const QUIET_BATCH_MS = 500;
/** Largest share of the page's thread that we take while it keeps changing. */
export const LARGEST_SHARE = 0.1;
/** Records kept for a batch; beyond it all is read again, and we look away until then. */
const MOST_RECORDS = 5_000;
/** Regions read apart; beyond it reading everything is cheaper. */
const MOST_PLACES = 400;
/** Longest wait in milliseconds after a page changed too much to follow. */
const LONGEST_WAIT = 10_000;

export interface ChangeWatcherOptions {
  document: Document;
  signal: AbortSignal;
  /** Reads the changes; resolves with the milliseconds of the page's thread that it took. */
  deliver: (changes: Changes) => Promise<number>;
  /** Whether marks stand on the page. */
  isQuiet: () => boolean;
}

/**
 * Watches the document and its open shadow roots for changes of what is read. Between batches it only keeps records;
 * while nothing changes it does nothing at all.
 */
export class ChangeWatcher {
  readonly #options: ChangeWatcherOptions;
  readonly #observer: MutationObserver;
  readonly #roots = new Set<WeakRef<Node>>();
  readonly #known = new WeakSet<Node>();
  #records: MutationRecord[] = [];
  #overflowed = false;
  #overflows = 0;
  #isWaiting = false;
  #isDelivering = false;
  /** No batch before this time, so that our share stays bounded. */
  #restUntil = 0;

  constructor(options: ChangeWatcherOptions) {
    this.#options = options;
    this.#observer = new MutationObserver(records => this.#take(records));
    options.signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
    options.document.addEventListener('visibilitychange', () => this.#schedule(), { signal: options.signal });
  }

  /** Watches a document's root or an open shadow root. */
  watch(root: Node): void {
    if (this.#options.signal.aborted || this.#known.has(root)) return;
    this.#known.add(root);
    this.#roots.add(new WeakRef(root));
    this.#observe(root);
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: WATCHED_ATTRIBUTES,
    });
  }

  #take(records: MutationRecord[]): void {
    if (this.#records.length + records.length > MOST_RECORDS) {
      this.#overflowed = true;
      this.#records = [];
      this.#observer.disconnect();
    } else if (!this.#overflowed) {
      for (const record of records) this.#records.push(record);
    }
    this.#schedule();
  }

  #schedule(): void {
    const { document, signal, isQuiet } = this.#options;
    const idle = this.#records.length === 0 && !this.#overflowed;
    // A page in the background waits until it is looked at; its records are kept.
    if (idle || this.#isWaiting || this.#isDelivering || document.hidden || signal.aborted) return;
    this.#isWaiting = true;
    const batch = isQuiet() ? QUIET_BATCH_MS : BATCH_MS;
    const backoff = this.#overflowed ? Math.min(LONGEST_WAIT, batch * 2 ** this.#overflows) : batch;
    const wait = Math.max(backoff, this.#restUntil - performance.now());
    after(wait, () => void this.#flush(), signal);
  }

  async #flush(): Promise<void> {
    this.#isWaiting = false;
    if (this.#options.document.hidden) return;
    const begun = performance.now();
    const changes = this.#changes();
    this.#isDelivering = true;
    let worked = performance.now() - begun;
    try {
      if (!isEmpty(changes)) worked += await this.#options.deliver(changes);
    } finally {
      this.#isDelivering = false;
      this.#restUntil = performance.now() + worked * (1 / LARGEST_SHARE - 1);
      this.#schedule();
    }
  }

  #changes(): Changes {
    if (this.#overflowed) {
      this.#overflowed = false;
      this.#overflows++;
      this.#watchAgain();
      return EVERYTHING;
    }
    this.#overflows = Math.max(0, this.#overflows - 1);
    const records = this.#records;
    this.#records = [];
    const changes = changesIn(records);
    return changes.places.length > MOST_PLACES ? EVERYTHING : changes;
  }

  #watchAgain(): void {
    for (const reference of this.#roots) {
      const root = reference.deref();
      if (root?.isConnected) this.#observe(root);
      else this.#roots.delete(reference);
    }
  }
}
