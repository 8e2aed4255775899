import type { PageHints, Relevance } from '../detect/types.ts';
import type { MarkDensity } from '../settings/settings.ts';
import type { Detection } from './detection.ts';
import type { Mark } from './mark.ts';
import { PageText } from './page-text.ts';
import { type DensityOptions, marksToPaint } from './painter/density.ts';
import type { Painter } from './painter/painter.ts';
import { readHints } from './reader/article.ts';
import type { ReadBlock } from './reader/block.ts';
import { firstFrom } from './reader/block-list.ts';
import { bodyOf } from './reader/dom.ts';
import { placeOf } from './reader/place.ts';
import { LateShadowRoots } from './reader/shadow-roots.ts';
import { runInSlices, type SliceClock } from './scheduler.ts';
import { type Changes, NOTHING } from './watcher/changes.ts';
import { whenVisible } from './watcher/visibility.ts';

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

export interface AnnotatorOptions {
  window: Window;
  signal: AbortSignal;
  detection: Detection;
  painter: Painter;
  clock: SliceClock;
  view: () => MarkView;
  /** Told of every shadow root that is read, so that its changes are watched. */
  onShadowRoot: (root: ShadowRoot) => void;
  /** Marks or relevance changed. */
  onChanged: () => void;
}

/** Reads, detects and paints, in slices, one job after the other, and only while the page can be seen. */
export class Annotator {
  readonly text: PageText;
  /** Open shadow roots that were read. */
  readonly shadowRoots = new Set<ShadowRoot>();
  readonly #options: AnnotatorOptions;
  readonly #late = new LateShadowRoots();
  #hints: PageHints = {};
  #isJudged = false;
  /** Blocks of the page when it was last found to be on the topic. */
  #article: readonly ReadBlock[] = [];
  #isActive = false;
  #jobs: Promise<unknown> = Promise.resolve();

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.text = new PageText(options.detection, {
      onShadowRoot: root => this.#found(root),
      onCustomElement: element => this.#late.expect(element),
    });
  }

  /** Whether marks stand on the page. */
  get isActive(): boolean {
    return this.#isActive;
  }

  /** Whether the page was read to its end once. */
  get isJudged(): boolean {
    return this.#isJudged;
  }

  get relevance(): Relevance | null {
    return this.text.relevance;
  }

  get hints(): PageHints {
    return this.#hints;
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

  /** After the reader's wishes changed, or the page's topic is overruled. */
  repaint(): Promise<number> {
    return this.#enqueue(() => this.#judge());
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
    const { document } = this.#options.window;
    this.#hints = readHints(document);
    yield;
    this.text.dropDisconnected();
    this.text.restoreOrder();
    const body = bodyOf(document);
    if (body === null) return;
    yield* this.#options.detection.prepare();
    yield* this.text.read({ region: body, role: 'text' });
    yield* this.#judge();
  }

  *#readChanged(changes: Changes): Generator<void> {
    let changed = this.text.dropDisconnected();
    if (changes.moved && this.text.restoreOrder()) changed = true;
    const late = this.#late.arrived().map(placeOf);
    for (const place of [...changes.places, ...late]) {
      if (place === null || !place.region.isConnected) continue;
      if (yield* this.text.read(place)) changed = true;
    }
    this.#options.painter.repair();
    if (changed) yield* this.#judge();
  }

  *#judge(): Generator<void> {
    const { relevant } = yield* this.text.weigh(this.#hints);
    const { force } = this.#options.view();
    const wasActive = this.#isActive;
    this.#isJudged = true;
    if (relevant) this.#article = this.text.entries.map(({ block }) => block);
    this.#isActive = relevant || this.#isArticleStillHere() || force;
    yield;
    if (this.#isActive) yield* this.#resolveAndPaint();
    else if (wasActive) yield* this.#options.painter.paint(new Set());
    this.#options.onChanged();
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
      yield* this.text.resolve(first, first + FIRST_BLOCKS);
      yield* painter.paint(yield* this.#wanted(first, first + FIRST_BLOCKS));
    }
    yield* this.text.resolve();
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

  #found(root: ShadowRoot): void {
    this.shadowRoots.add(root);
    this.#options.painter.reach(root);
    this.#options.onShadowRoot(root);
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
