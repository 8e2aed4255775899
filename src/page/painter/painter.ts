import type { MarkStyle } from '../../settings/settings.ts';
import { elementOf, type Mark } from '../mark.ts';
import { isDarkBehind } from './darkness.ts';
import { Highlights } from './highlights.ts';
import { adoptIn } from './shadow-sheets.ts';
import { highlightCss, randomNames } from './style.ts';

/** Marks whose background is sampled; the majority decides for the page. */
const SAMPLES = 3;

export interface PainterOptions {
  /** Has the browser put the CSS in and takes an earlier one out; answers whether that worked. */
  insertCss: (css: string, remove: string | null) => Promise<boolean>;
}

/** Paints marks without touching a node of the page, and keeps their rules fit to the page's background. */
export class Painter {
  readonly #insertCss: PainterOptions['insertCss'];
  readonly #names = randomNames();
  readonly #highlights = new Highlights(CSS.highlights, this.#names);
  readonly #shadowSheets = new Map<ShadowRoot, CSSStyleSheet>();
  #style: MarkStyle = 'underline';
  /** Rules that stand in the document now. */
  #inserted: string | null = null;
  #dark = false;

  constructor({ insertCss }: PainterOptions) {
    this.#insertCss = insertCss;
  }

  get size(): number {
    return this.#highlights.size;
  }

  isPainted(mark: Mark): boolean {
    return this.#highlights.has(mark);
  }

  setStyle(style: MarkStyle): void {
    this.#style = style;
  }

  /** Paints these marks and no others, in steps. The rules go in before the first mark and follow the background. */
  *paint(wanted: ReadonlySet<Mark>): Generator<void> {
    if (wanted.size > 0) {
      this.sampleBackground(wanted);
      yield;
    }
    yield* this.#highlights.update(wanted);
  }

  /** Looks at the background again, as after a switch of the page's or the system's theme. */
  sampleBackground(marks: Iterable<Mark>): void {
    const votes: boolean[] = [];
    for (const mark of marks) {
      const element = elementOf(mark);
      if (element !== null) votes.push(isDarkBehind(element));
      if (votes.length === SAMPLES) break;
    }
    if (votes.length > 0) this.#dark = votes.filter(Boolean).length * 2 > votes.length;
    void this.#putRules();
  }

  refreshBackground(): void {
    if (this.size > 0) this.sampleBackground(this.#highlights.painted);
  }

  /** Tints the word whose card is open; the rules are needed even where nothing else is painted. */
  showOpen(mark: Mark | null): void {
    if (mark !== null) void this.#putRules();
    this.#highlights.showOpen(mark);
  }

  /** Rules of the document do not reach shadow roots in Firefox. */
  reach(root: ShadowRoot): void {
    if (this.#shadowSheets.has(root)) return;
    const sheet = adoptIn(root, this.#css());
    if (sheet !== null) this.#shadowSheets.set(root, sheet);
  }

  /** See `Highlights.repair`. */
  repair(): void {
    this.#highlights.repair();
  }

  /** Takes all marks and rules out. */
  remove(): void {
    this.#highlights.remove();
    for (const [root, sheet] of this.#shadowSheets) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
    }
    this.#shadowSheets.clear();
    if (this.#inserted !== null) void this.#insertCss('', this.#inserted);
    this.#inserted = null;
  }

  #css(): string {
    return highlightCss(this.#names, this.#style, this.#dark);
  }

  async #putRules(): Promise<void> {
    const css = this.#css();
    const earlier = this.#inserted;
    if (css === earlier) return;
    this.#inserted = css;
    for (const sheet of this.#shadowSheets.values()) sheet.replaceSync(css);
    const done = await this.#insertCss(css, earlier);
    // The next paint tries again.
    if (!done && this.#inserted === css) this.#inserted = earlier;
  }
}
