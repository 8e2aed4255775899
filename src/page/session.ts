/** Everything that runs on a page while its site is on. Ends without a trace when its signal aborts. */
import type { Cards, CardsOptions } from '../card/contract.ts';
import type { PageReport } from '../messages.ts';
import { hiddenWordsFor } from '../settings/mode.ts';
import type { Settings } from '../settings/settings.ts';
import { Annotator, type MarkView } from './annotator.ts';
import { printed } from './article-context.ts';
import type { Ask } from './ask.ts';
import type { Detection } from './detection.ts';
import { Interaction } from './interaction.ts';
import type { Mark } from './mark.ts';
import { Painter } from './painter/painter.ts';
import { reportOf } from './report.ts';
import { sliceClock } from './scheduler.ts';
import { watchBackground } from './watcher/background.ts';
import { ChangeWatcher } from './watcher/change-watcher.ts';
import { watchNavigation } from './watcher/navigation.ts';

export interface SessionOptions {
  window: Window;
  signal: AbortSignal;
  host: string;
  settings: Settings;
  /** Whether the page is marked whatever its topic is. */
  force: boolean;
  detection: Detection;
  ask: Ask;
  createCards: (options: CardsOptions) => Cards;
  /** What the page shows changed. */
  onChanged: () => void;
  /** A single-page site went on to another address. */
  onNavigated: () => void;
}

export class Session {
  readonly interaction: Interaction;
  readonly #options: SessionOptions;
  readonly #annotator: Annotator;
  readonly #painter: Painter;
  #view: MarkView;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { window, signal, detection, ask, createCards } = options;
    this.#view = viewOf(options.settings, options.host, options.force, window);
    this.#painter = new Painter({ insertCss: (css, remove) => succeeds(ask('page/paint', { css, remove })) });
    this.#painter.setStyle(options.settings.style);
    this.#annotator = new Annotator({
      window,
      signal,
      detection,
      painter: this.#painter,
      clock: sliceClock(window),
      view: () => this.#view,
      onShadowRoot: root => watcher.watch(root),
      onChanged: () => this.#changed(),
    });
    this.interaction = new Interaction({
      window,
      signal,
      annotator: this.#annotator,
      painter: this.#painter,
      settings: () => this.#options.settings,
      ask,
      createCards,
    });
    const navigation = watchNavigation(window, signal, () => this.#navigated());
    const watcher = new ChangeWatcher({
      document: window.document,
      signal,
      isQuiet: () => !this.#annotator.isActive,
      deliver: changes => {
        navigation.check();
        return this.#annotator.update(changes);
      },
    });
    watchBackground(window, signal, () => this.#colorsSwitched());
    signal.addEventListener('abort', () => this.#painter.remove(), { once: true });
    watcher.watch(window.document);
    void this.#annotator.readEverything();
    // Custom elements get their shadow roots without a mutation; most have them when everything is loaded.
    window.addEventListener('load', () => void this.#annotator.readLate(), { signal });
  }

  /** Follows a change of settings that leaves the site on. */
  apply(settings: Settings, force: boolean): void {
    const { host, window } = this.#options;
    this.#options.settings = settings;
    this.#options.force = force;
    this.#view = viewOf(settings, host, force, window);
    this.#painter.setStyle(settings.style);
    void this.#annotator.repaint();
  }

  /** Marks that stand on the page now, painted or not. */
  get marks(): number {
    return [...this.#annotator.marks()].length;
  }

  get state(): PageReport['state'] {
    if (!this.#annotator.isJudged) return { name: 'reading' };
    return { name: this.#annotator.isActive ? 'annotated' : 'quiet' };
  }

  report(): PageReport {
    const { window, host } = this.#options;
    const { hints, relevance, text } = this.#annotator;
    const indexes = new Map(text.entries.map(({ block }, index) => [block, index]));
    return reportOf({
      host,
      title: window.document.title,
      hints,
      state: this.state,
      relevance,
      marks: this.#annotator.marks(),
      blockOf: (mark: Mark) => indexes.get(mark.block) ?? 0,
    });
  }

  #changed(): void {
    this.interaction.marksChanged();
    this.#options.onChanged();
  }

  #navigated(): void {
    this.#options.onNavigated();
    this.interaction.dismiss();
    void this.#annotator.readEverything();
  }

  #colorsSwitched(): void {
    const { settings, host, force, window } = this.#options;
    const earlier = this.#view;
    this.#view = viewOf(settings, host, force, window);
    this.#painter.refreshBackground();
    if (earlier.firstOfEach !== this.#view.firstOfEach) void this.#annotator.repaint();
  }
}

function viewOf(settings: Settings, host: string, force: boolean, window: Window): MarkView {
  const hidden = hiddenWordsFor(settings, host);
  return {
    density: settings.density,
    // Chromium paints every highlight as selected text in forced colors, whatever the rules say; Firefox does not.
    firstOfEach:
      window.matchMedia('(forced-colors: active)').matches && !CSS.supports('-moz-appearance', 'none'),
    accepts: ({ annotation }) => settings.kinds[annotation.kind] && !hidden.has(printed(annotation.text)),
    force,
  };
}

async function succeeds(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch {
    return false;
  }
}
