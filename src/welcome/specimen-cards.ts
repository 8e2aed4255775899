import { createCards } from '../card/index.ts';
import type { CardAnswer, CardQuestion } from '../lookup/index.ts';
import { send } from '../messaging/send.ts';
import { Hover } from '../page/hover/hover.ts';
import type { Via } from '../page/hover/state.ts';
import { browser } from '../platform/browser.ts';
import { openPanel } from '../platform/panel.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { SPECIMENS } from './specimens.ts';

/** Asks the background for a card's facts; rejects where it has no answer, which the card then says. */
export async function askCard(question: CardQuestion): Promise<CardAnswer> {
  const reply = await send('card/ask', { question });
  if (!reply.ok) throw new Error(reply.error.detail);
  return reply.value;
}

/** The cards of the welcome page: they open, stay and close as on any page, over elements in place of marks. */
export class SpecimenCards {
  readonly #hover: Hover;
  readonly #elements = new Map<number, HTMLElement>();
  #tabId: number | undefined;

  constructor(window: Window, signal: AbortSignal) {
    const { document } = window;
    const cards = createCards({
      document,
      signal,
      on: {
        entered: () => this.#hover.send({ name: 'card-entered' }),
        left: () => this.#hover.send({ name: 'card-left' }),
        closed: () => this.#hover.send({ name: 'card-closed' }),
        pinned: () => this.#hover.send({ name: 'card-pinned' }),
        // These words explain the marks; there is nothing to hide them from.
        hideWord: () => {},
        openPanel: focus => this.#tabId !== undefined && void openPanel(this.#tabId, focus),
        ask: askCard,
      },
    });
    const { intentDelay, graceDelay } = DEFAULT_SETTINGS;
    this.#hover = new Hover(
      () => ({ intent: intentDelay, grace: graceDelay }),
      {
        prepare: () => {},
        open: (id, token, via) => {
          const specimen = SPECIMENS[id]!;
          const { kind, text, question } = specimen;
          cards.open({
            token,
            kind,
            title: text,
            anchorRects: () => [...(this.#elements.get(id)?.getClientRects() ?? [])],
            ask: () => askCard(question),
            article: question.article,
            dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
            touch: via === 'touch',
            via,
          });
        },
        close: () => cards.close(),
      },
      signal,
    );
    // Kept ahead, because a panel opens only while the browser remembers the reader's click.
    void browser.tabs.getCurrent().then(tab => {
      this.#tabId = tab.id;
    });
  }

  /** Where a specimen stands, by its place in `SPECIMENS`; `null` when it went away. */
  place(id: number, element: HTMLElement | null): void {
    if (element === null) this.#elements.delete(id);
    else this.#elements.set(id, element);
  }

  over(id: number): void {
    this.#hover.send({ name: 'over', mark: id, wanted: true });
  }

  away(): void {
    this.#hover.send({ name: 'away' });
  }

  show(id: number, via: Via): void {
    this.#hover.send({ name: 'show', mark: id, via });
  }
}
