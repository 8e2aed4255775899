import type { Cards } from '../card/contract.ts';
import type { CardAnswer, CardQuestion } from '../lookup/index.ts';
import type { Annotator } from './annotator.ts';
import { articleContext, printed, questionFor } from './article-context.ts';
import type { Via } from './hover/state.ts';
import { elementOf, type Mark, rectanglesOf } from './mark.ts';
import { isDarkBehind } from './painter/darkness.ts';

/** Answers that are kept for marks the pointer comes back to. */
const MOST_PREPARED = 24;

export interface CardOpenerOptions {
  annotator: Annotator;
  cards: Pick<Cards, 'open'>;
  ask: (question: CardQuestion) => Promise<CardAnswer>;
  /** What the reader's theme says of the card; `null` where it follows the page. */
  pinnedDark: () => boolean | null;
}

/** Opens cards for marks, with what the page knows about the article. */
export class CardOpener {
  readonly #options: CardOpenerOptions;
  readonly #prepared = new Map<Mark, Promise<CardAnswer>>();

  constructor(options: CardOpenerOptions) {
    this.#options = options;
  }

  /** Asks for the facts ahead of the card. */
  prepare(mark: Mark): void {
    // A failure is told where the card opens, which asks again.
    this.#answerFor(mark).catch(() => this.#prepared.delete(mark));
  }

  open(mark: Mark, token: number, via: Via): void {
    const { cards, annotator, pinnedDark } = this.#options;
    const element = elementOf(mark);
    cards.open({
      token,
      kind: mark.annotation.kind,
      title: printed(mark.annotation.text),
      anchorRects: () => rectanglesOf(mark),
      ask: () => this.#answerFor(mark),
      article: articleContext(annotator.marks(), annotator.hints),
      dark: pinnedDark() ?? (element !== null && isDarkBehind(element)),
      touch: via === 'touch',
      via,
    });
  }

  /**
   * Opens a card beside `anchorRects` for words that may be no mark, read as if they stood on the page. Answers
   * whether they mean anything.
   */
  openForText(text: string, anchorRects: () => readonly DOMRect[]): boolean {
    const { annotator, cards, ask, pinnedDark } = this.#options;
    const [annotation] = annotator.annotateApart(text);
    const article = articleContext(annotator.marks(), annotator.hints);
    const question = annotation && questionFor(annotation, { article, text, neighbors: [annotation] });
    if (!annotation || !question) return false;
    cards.open({
      // No hover stands behind it, so that no timer closes it.
      token: -1,
      kind: annotation.kind,
      title: printed(annotation.text),
      anchorRects,
      ask: () => ask(question),
      article,
      dark: pinnedDark() ?? false,
      touch: false,
      via: 'keyboard',
    });
    return true;
  }

  /** The page changed so much that old answers may be wrong about it. */
  forget(): void {
    this.#prepared.clear();
  }

  #answerFor(mark: Mark): Promise<CardAnswer> {
    const known = this.#prepared.get(mark);
    if (known !== undefined) return known;
    const question = this.#questionFor(mark);
    const answer = question === null ? unknown() : this.#options.ask(question);
    if (this.#prepared.size >= MOST_PREPARED) this.#prepared.delete(this.#prepared.keys().next().value!);
    this.#prepared.set(mark, answer);
    answer.catch(() => this.#prepared.delete(mark));
    return answer;
  }

  #questionFor(mark: Mark): CardQuestion | null {
    const { annotator } = this.#options;
    const entry = annotator.text.entries.find(({ block }) => block === mark.block);
    return questionFor(mark.annotation, {
      article: articleContext(annotator.marks(), annotator.hints),
      text: mark.block.text,
      neighbors: entry?.marks.map(each => each.annotation) ?? [mark.annotation],
    });
  }
}

async function unknown(): Promise<CardAnswer> {
  return { found: false, reason: 'unknown-id' };
}
