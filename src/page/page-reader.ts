import { PageText } from './page-text.ts';
import { bodyOf } from './reader/dom.ts';
import { placeOf } from './reader/place.ts';
import { LateShadowRoots } from './reader/shadow-roots.ts';
import type { Scanner } from './scanner.ts';
import { runInSlices, type SliceClock } from './scheduler.ts';
import { type Changes, NOTHING } from './watcher/changes.ts';
import { whenVisible } from './watcher/visibility.ts';

export interface PageReaderOptions {
  window: Window;
  signal: AbortSignal;
  scanner: Scanner;
  clock: SliceClock;
  /** Told of every shadow root that is read. */
  onShadowRoot: (root: ShadowRoot) => void;
  /** Changes of the page were read; `judge` follows where they changed its text. */
  onRead: () => void;
  /** Makes what is to be made of the text as it stands now, in steps. */
  judge: () => Generator<void>;
}

/** Reads the page in slices, one job after the other, and only while it can be seen. */
export class PageReader {
  readonly text: PageText;
  /** Open shadow roots that were read. */
  readonly shadowRoots = new Set<ShadowRoot>();
  readonly #options: PageReaderOptions;
  readonly #late = new LateShadowRoots();
  #rounds = 0;
  #jobs: Promise<unknown> = Promise.resolve();

  constructor(options: PageReaderOptions) {
    this.#options = options;
    this.text = new PageText(options.scanner, {
      onShadowRoot: root => {
        this.shadowRoots.add(root);
        options.onShadowRoot(root);
      },
      onCustomElement: element => this.#late.expect(element),
    });
  }

  /** How often everything was read, as after a navigation: what was known of the article beside its text is old then. */
  get rounds(): number {
    return this.#rounds;
  }

  /** Each of these resolves, when its turn came and it is done, with the milliseconds that it kept the page's thread. */
  readEverything(): Promise<number> {
    return this.#enqueue(() => this.#readEverything());
  }

  update(changes: Changes): Promise<number> {
    return this.#enqueue(() => (changes.everything ? this.#readEverything() : this.#readChanged(changes)));
  }

  /** Reads custom elements that got a shadow root since. */
  readLate(): Promise<number> {
    return this.update(NOTHING);
  }

  /** After the reader's wishes changed, the page's topic is overruled, or more of us came to judge it. */
  judgeAgain(): Promise<number> {
    return this.#enqueue(() => this.#options.judge());
  }

  #enqueue(work: () => Generator<void>): Promise<number> {
    const { window, signal, clock } = this.#options;
    const job = this.#jobs.then(async () => {
      await whenVisible(window.document, signal);
      const { worked } = await runInSlices(work(), clock, signal);
      return worked;
    });
    this.#jobs = job.catch(() => {});
    return job;
  }

  *#readEverything(): Generator<void> {
    const { window, scanner, judge } = this.#options;
    const { document } = window;
    this.#rounds++;
    this.text.dropDisconnected();
    this.text.restoreOrder();
    const body = bodyOf(document);
    if (body === null) return;
    yield* scanner.prepare();
    yield* this.text.read({ region: body, role: 'text' });
    yield* judge();
  }

  *#readChanged(changes: Changes): Generator<void> {
    const { onRead, judge } = this.#options;
    let changed = this.text.dropDisconnected();
    if (changes.moved && this.text.restoreOrder()) changed = true;
    const late = this.#late.arrived().map(placeOf);
    for (const place of [...changes.places, ...late]) {
      if (place === null || !place.region.isConnected) continue;
      if (yield* this.text.read(place)) changed = true;
    }
    onRead();
    if (changed) yield* judge();
  }
}
