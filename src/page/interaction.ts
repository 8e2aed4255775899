import type { CardEvents } from '../card/contract.ts';
import type { Settings } from '../settings/settings.ts';
import type { WordLookup } from '../words/words.ts';
import type { Annotator } from './annotator.ts';
import type { Ask } from './ask.ts';
import { CardOpener } from './card-opener.ts';
import { Hover } from './hover/hover.ts';
import type { MarkId, Via } from './hover/state.ts';
import { LateCards } from './late-cards.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter/painter.ts';
import type { Bring } from './parts.ts';
import { markAt } from './pointer/hit-test.ts';
import { Pointer } from './pointer/pointer.ts';
import { scrollTo, stepFrom } from './stepper.ts';

export interface InteractionOptions {
  window: Window;
  signal: AbortSignal;
  annotator: Annotator;
  painter: Painter;
  settings: () => Settings;
  ask: Ask;
  bring: Bring;
  words: WordLookup;
}

/** What a reader does with marks, by pointer, touch, keyboard or command, and the cards that follow. */
export class Interaction {
  readonly #options: InteractionOptions;
  readonly #hover: Hover;
  readonly #opener: CardOpener;
  readonly #cards: LateCards;
  /** Where stepping goes on from. */
  #lastShown: Mark | null = null;

  constructor(options: InteractionOptions) {
    this.#options = options;
    const { window, signal, annotator, settings, ask, bring, words } = options;
    this.#cards = new LateCards(
      async () => (await bring('card'))({ document: window.document, signal, on: this.#cardEvents() }, words),
      () => this.#cardClosed(),
    );
    this.#opener = new CardOpener({
      annotator,
      cards: this.#cards,
      ask: question => ask('card/ask', { question }),
      pinnedDark: () => ({ page: null, light: false, dark: true })[settings().theme],
    });
    this.#hover = new Hover(
      () => ({ intent: settings().intentDelay, grace: settings().graceDelay }),
      {
        prepare: id => this.#withMark(id, mark => this.#prepare(mark)),
        open: (id, token, via) => this.#withMark(id, mark => this.#open(mark, token, via)),
        close: () => this.#close(),
      },
      signal,
    );
    new Pointer({
      window,
      signal,
      hit: (x, y) => this.#hit(x, y),
      opening: () => settings().opening,
      isOurs: node => isBesideBody(node),
      on: {
        over: (mark, wanted) => this.#hover.send({ name: 'over', mark: mark.id, wanted }),
        away: () => this.#hover.send({ name: 'away' }),
        tap: (mark, via) => this.#hover.send({ name: 'show', mark: mark.id, via }),
      },
    });
  }

  /** Shows the next or previous painted mark with its card. */
  step(direction: 'next' | 'previous'): void {
    const { annotator, painter, window } = this.#options;
    const painted = [...annotator.marks()].filter(mark => painter.isPainted(mark));
    const marks = painted.length > 0 ? painted : [...annotator.marks()];
    const mark = stepFrom(marks, this.#lastShown, direction, window);
    if (mark !== null) this.#show(mark);
  }

  /** Scrolls to a mark that a surface named, and opens its card where asked to. */
  goTo(id: MarkId, open: boolean): void {
    this.#withMark(id, mark => {
      if (open) this.#show(mark);
      else scrollTo(mark, this.#options.window);
    });
  }

  /** Opens a card for words that the reader selected; answers whether anything is known of them. */
  lookUp(text: string): boolean {
    const { window } = this.#options;
    const selection = window.getSelection();
    const range =
      selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
    return this.#opener.openForText(text, () => [...(range?.getClientRects() ?? [])]);
  }

  /** Closes the card, as when the page went away or changed its address. */
  dismiss(): void {
    this.#opener.forget();
    this.#hover.send({ name: 'dismiss' });
  }

  /** Closes the card of a mark that is not on the page any more. */
  marksChanged(): void {
    this.#opener.forget();
    const open = this.#hover.openMark;
    if (open !== null && this.#options.annotator.markOf(open) === null) this.#hover.send({ name: 'dismiss' });
  }

  #hit(x: number, y: number): Mark | null {
    const { window, annotator, painter } = this.#options;
    if (!annotator.isActive) return null;
    painter.repair();
    const { text, shadowRoots } = annotator;
    return markAt(window.document, x, y, text, shadowRoots, mark => annotator.isShown(mark));
  }

  #show(mark: Mark): void {
    scrollTo(mark, this.#options.window);
    this.#hover.send({ name: 'show', mark: mark.id, via: 'keyboard' });
  }

  /** Fetches what a card needs while the pointer's rest is still to be proven. */
  #prepare(mark: Mark): void {
    this.#cards.prepare();
    this.#opener.prepare(mark);
  }

  #open(mark: Mark, token: number, via: Via): void {
    this.#lastShown = mark;
    this.#options.painter.showOpen(mark);
    this.#opener.open(mark, token, via);
  }

  #close(): void {
    this.#options.painter.showOpen(null);
    this.#cards.close();
  }

  #withMark(id: MarkId, use: (mark: Mark) => void): void {
    const mark = this.#options.annotator.markOf(id);
    if (mark !== null) use(mark);
  }

  #cardClosed(): void {
    this.#options.painter.showOpen(null);
    this.#hover.send({ name: 'card-closed' });
  }

  #cardEvents(): CardEvents {
    const { ask } = this.#options;
    return {
      entered: () => this.#hover.send({ name: 'card-entered' }),
      left: () => this.#hover.send({ name: 'card-left' }),
      closed: reason => {
        if (reason !== 'requested' && reason !== 'replaced') this.#cardClosed();
      },
      pinned: () => {
        this.#options.painter.showOpen(null);
        this.#hover.send({ name: 'card-pinned' });
      },
      hideWord: word => void ask('page/hide-word', { word }).catch(ignore),
      openPanel: focus => void ask('page/open-panel', { focus }).catch(ignore),
      ask: question => ask('card/ask', { question }),
    };
  }
}

/** The background says elsewhere what it could not do. */
function ignore(): void {}

/** Our host element, and those of other extensions, stand beside the body. */
function isBesideBody(node: Node): boolean {
  const { body, documentElement } = node.ownerDocument ?? document;
  return node.parentNode === documentElement && node !== body;
}
