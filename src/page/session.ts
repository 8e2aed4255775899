/** Everything that runs on a page while its site is on. Ends without a trace when its signal aborts. */
import type { GateVerdict } from '../detect/relevance/gate.ts';
import type { PageReport } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { WordLookup } from '../words/words.ts';
import type { Ask } from './ask.ts';
import { blankReport } from './blank-report.ts';
import { PageReader } from './page-reader.ts';
import type { Bring, Marking } from './parts.ts';
import type { Scanner } from './scanner.ts';
import { sliceClock } from './scheduler.ts';
import { ChangeWatcher } from './watcher/change-watcher.ts';
import { watchNavigation } from './watcher/navigation.ts';

export interface SessionOptions {
  window: Window;
  signal: AbortSignal;
  host: string;
  settings: Settings;
  /** Whether the page is marked whatever its topic is. */
  force: boolean;
  scanner: Scanner;
  ask: Ask;
  bring: Bring;
  words: WordLookup;
  /** What the page shows changed. */
  onChanged: () => void;
  /** A single-page site went on to another address. */
  onNavigated: () => void;
}

export class Session {
  readonly #options: SessionOptions;
  readonly #reader: PageReader;
  #marking: Marking | null = null;
  #starting: Promise<Marking> | null = null;
  /** What the gate said last; `null` before the page was read to its end once. */
  #verdict: GateVerdict | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { window, signal, scanner } = options;
    this.#reader = new PageReader({
      window,
      signal,
      scanner,
      clock: sliceClock(window),
      onShadowRoot: root => {
        watcher.watch(root);
        this.#marking?.reach(root);
      },
      onRead: () => this.#marking?.repair(),
      judge: () => this.#judge(),
    });
    const navigation = watchNavigation(window, signal, () => this.#navigated());
    const watcher = new ChangeWatcher({
      document: window.document,
      signal,
      isQuiet: () => !this.#marking?.isActive,
      deliver: changes => {
        navigation.check();
        return this.#reader.update(changes);
      },
    });
    watcher.watch(window.document);
    void this.#reader.readEverything();
    // Custom elements get their shadow roots without a mutation; most have them when everything is loaded.
    window.addEventListener('load', () => void this.#reader.readLate(), { signal });
  }

  /** Follows a change of settings that leaves the site on. */
  apply(settings: Settings, force: boolean): void {
    this.#options.settings = settings;
    this.#options.force = force;
    this.#marking?.wishesChanged();
    void this.#reader.judgeAgain();
  }

  /** Marks that stand on the page now, painted or not. */
  get marks(): number {
    return this.#marking?.marks ?? 0;
  }

  get state(): PageReport['state'] {
    if (this.#marking?.isActive) return { name: 'annotated' };
    // A page that the gate let through is not judged before the annotator has come.
    const isJudged = this.#marking === null ? this.#verdict?.mayBeRelevant === false : this.#marking.isJudged;
    return { name: isJudged ? 'quiet' : 'reading' };
  }

  report(): PageReport {
    const { window, host } = this.#options;
    const { title } = window.document;
    if (this.#marking !== null) return this.#marking.report(title, this.state);
    return blankReport({ host, title, hints: {}, state: this.state, relevance: null });
  }

  step(direction: 'next' | 'previous'): void {
    this.#marking?.step(direction);
  }

  goTo(mark: number, open: boolean): void {
    this.#marking?.goTo(mark, open);
  }

  /** Opens a card for words that the reader selected; answers whether anything is known of them. */
  async lookUp(text: string): Promise<boolean> {
    try {
      return (await this.#started()).lookUp(text);
    } catch {
      return false;
    }
  }

  dismiss(): void {
    this.#marking?.dismiss();
  }

  /** On most pages this is the gate alone: the annotator comes where it opens, and judges the page itself. */
  *#judge(): Generator<void> {
    if (this.#marking !== null) {
      yield* this.#marking.judge();
      this.#marking.judged();
    } else {
      this.#verdict = this.#options.scanner.gate(this.#reader.text.scans);
      if (this.#verdict.mayBeRelevant || this.#options.force) {
        // Where it cannot come the page stays as it is, and the next change of it tries again.
        this.#started().catch(() => {});
      }
    }
    this.#options.onChanged();
  }

  #started(): Promise<Marking> {
    if (this.#marking !== null) return Promise.resolve(this.#marking);
    this.#starting ??= this.#start().finally(() => {
      this.#starting = null;
    });
    return this.#starting;
  }

  async #start(): Promise<Marking> {
    const { signal, bring } = this.#options;
    const startMarking = await bring('annotator');
    signal.throwIfAborted();
    this.#marking = startMarking({
      ...this.#options,
      page: this.#reader,
      wishes: () => this.#options,
    });
    void this.#reader.judgeAgain();
    return this.#marking;
  }

  #navigated(): void {
    this.#options.onNavigated();
    this.dismiss();
    void this.#reader.readEverything();
  }
}
