import type { Annotation, PageHints, Relevance } from '../detect/types.ts';
import type { MarkDensity } from '../settings/settings.ts';
import type { Detection } from './detection.ts';
import type { Mark } from './mark.ts';
import { MarkedText } from './marked-text.ts';
import type { PageReader } from './page-reader.ts';
import type { PageText } from './page-text.ts';
import { type DensityOptions, marksToPaint } from './painter/density.ts';
import type { Painter } from './painter/painter.ts';
import { readHints } from './reader/article.ts';
import type { ReadBlock } from './reader/block.ts';
import { firstFrom } from './reader/block-list.ts';
import { bodyOf } from './reader/dom.ts';

/** Blocks that are painted first on a long page, from the one in view on. */
const FIRST_BLOCKS = 120;
/** Marks weighed for painting between two chances to pause. */
const MARKS_PER_STEP = 128;

/** An article is still there while more than this share of its blocks is. */
const LASTING_SHARE = 0.5;

/** What the reader wants to see; read anew for each painting. */
export interface MarkView {
  density: MarkDensity;
  /** See `DensityOptions`. */
  firstOfEach: boolean;
  /** Whether a mark's kind and word are shown at all. */
  accepts: (mark: Mark) => boolean;
  /** Mark the page whatever its topic is. */
  force: boolean;
}

/** What the annotator is given of the reader: the text as it stands now. */
export type ReadPage = Pick<PageReader, 'text' | 'rounds' | 'shadowRoots'>;

export interface AnnotatorOptions {
  window: Window;
  page: ReadPage;
  detection: Detection;
  painter: Painter;
  view: () => MarkView;
}

/** Judges what was read, and paints its marks. */
export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #marked: MarkedText;
  #hints: PageHints = {};
  /** The round of reading that the hints are of. */
  #hintedRound = 0;
  #isJudged = false;
  /** Blocks of the page when it was last found to be on the topic. */
  #article: readonly ReadBlock[] = [];
  #isActive = false;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#marked = new MarkedText(options.page.text, options.detection);
  }

  get text(): PageText {
    return this.#options.page.text;
  }

  /** Whether marks stand on the page. */
  get isActive(): boolean {
    return this.#isActive;
  }

  /** Whether the page was judged once. */
  get isJudged(): boolean {
    return this.#isJudged;
  }

  get relevance(): Relevance | null {
    return this.#marked.relevance;
  }

  get hints(): PageHints {
    return this.#hints;
  }

  get shadowRoots(): ReadonlySet<ShadowRoot> {
    return this.#options.page.shadowRoots;
  }

  /** Whether the reader may see or hover a mark. */
  isShown(mark: Mark): boolean {
    return this.#isActive && this.#options.view().accepts(mark);
  }

  /** The mark of this id, where it is on the page and shown. */
  markOf(id: number): Mark | null {
    for (const mark of this.marks()) if (mark.id === id) return mark;
    return null;
  }

  /** Marks that the reader may see or hover, painted or not, in document order. */
  *marks(): Generator<Mark> {
    if (!this.#isActive) return;
    const { accepts } = this.#options.view();
    for (const { marks } of this.text.entries) for (const mark of marks) if (accepts(mark)) yield mark;
  }

  /** What words that are not on the page would be annotated as, in its light. */
  annotateApart(words: string): Annotation[] {
    return this.#marked.resolveApart(words, this.hints);
  }

  /** Judges the page as it was read, and marks it where it is on the topic or forced; in steps. */
  *judge(): Generator<void> {
    const { window, page } = this.#options;
    if (page.rounds !== this.#hintedRound) {
      this.#hintedRound = page.rounds;
      this.#hints = readHints(window.document);
      yield;
    }
    const { relevant } = yield* this.#marked.weigh(this.hints);
    const { force } = this.#options.view();
    const wasActive = this.#isActive;
    this.#isJudged = true;
    if (relevant) this.#article = this.text.entries.map(({ block }) => block);
    this.#isActive = relevant || this.#isArticleStillHere() || force;
    yield;
    if (this.#isActive) yield* this.#resolveAndPaint();
    else if (wasActive) yield* this.#options.painter.paint(new Set());
  }

  /** Comments and teasers that load below an article do not take its topic away; another article does. */
  #isArticleStillHere(): boolean {
    const here = this.#article.filter(block => block.nodes[0]!.isConnected).length;
    if (here > this.#article.length * LASTING_SHARE) return true;
    this.#article = [];
    return false;
  }

  *#resolveAndPaint(): Generator<void> {
    const { painter } = this.#options;
    if (painter.size === 0 && this.text.entries.length > FIRST_BLOCKS) {
      const first = this.#firstInView();
      yield* this.#marked.resolve(first, first + FIRST_BLOCKS);
      yield* painter.paint(yield* this.#wanted(first, first + FIRST_BLOCKS));
    }
    yield* this.#marked.resolve();
    yield* painter.paint(yield* this.#wanted());
  }

  *#wanted(from = 0, to = this.text.entries.length): Generator<void, Set<Mark>> {
    const { accepts, density, firstOfEach } = this.#options.view();
    const options: DensityOptions = { density, firstOfEach, isShown: visibilityOfBlocks() };
    const wanted = new Set<Mark>();
    for (const mark of marksToPaint(this.text.entries.slice(from, to), accepts, options)) {
      wanted.add(mark);
      if (wanted.size % MARKS_PER_STEP === 0) yield;
    }
    return wanted;
  }

  /** The start of the section that is in view, so that what is first in it is found right at once. */
  #firstInView(): number {
    const { document, innerWidth, innerHeight } = this.#options.window;
    const element = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
    if (element === null || element === bodyOf(document) || element === document.documentElement) return 0;
    const { entries } = this.text;
    const index = Math.min(firstFrom(entries, element), entries.length - 1);
    const section = entries.findLastIndex((entry, at) => at <= index && entry.block.opensSection);
    return Math.max(section, index - FIRST_BLOCKS / 2, 0);
  }
}

/** Asks once for each element; style is calculated here, when everything else of the page is done. */
function visibilityOfBlocks(): (block: ReadBlock) => boolean {
  const known = new Map<Element, boolean>();
  return ({ container }) => {
    const element = 'host' in container ? (container as ShadowRoot).host : container;
    let shown = known.get(element);
    if (shown === undefined) {
      shown = element.checkVisibility({ visibilityProperty: true });
      known.set(element, shown);
    }
    return shown;
  };
}
