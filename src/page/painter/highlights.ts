import type { MentionKind } from '../../detect/types.ts';
import { type Mark, staticRangeOf } from '../mark.ts';
import type { HighlightNames } from './style.ts';

const KINDS: readonly MentionKind[] = ['company', 'money', 'facility', 'power'];
/** How often highlights that the page took out are put back; a page that fights us wins. */
const MOST_REPAIRS = 50;
/** Marks changed between two chances to pause. */
const MARKS_PER_STEP = 32;

/** The document's registered highlights, kept equal to a set of marks. */
export class Highlights {
  readonly #registry: HighlightRegistry;
  readonly #names: HighlightNames;
  readonly #marks: Record<MentionKind, Highlight>;
  readonly #open: Record<MentionKind, Highlight>;
  readonly #painted = new Map<Mark, StaticRange>();
  #isRegistered = false;
  #repairs = 0;

  constructor(registry: HighlightRegistry, names: HighlightNames) {
    this.#registry = registry;
    this.#names = names;
    this.#marks = highlightForEachKind(0);
    this.#open = highlightForEachKind(1);
  }

  /** Marks that are painted now, in the order in which they were first painted. */
  get painted(): Iterable<Mark> {
    return this.#painted.keys();
  }

  get size(): number {
    return this.#painted.size;
  }

  has(mark: Mark): boolean {
    return this.#painted.has(mark);
  }

  /** Paints `wanted` and nothing else, in steps; marks that stay keep their range. */
  *update(wanted: ReadonlySet<Mark>): Generator<void> {
    let changed = 0;
    for (const [mark, range] of this.#painted) {
      if (wanted.has(mark)) continue;
      this.#marks[mark.annotation.kind].delete(range);
      this.#painted.delete(mark);
      if (++changed % MARKS_PER_STEP === 0) yield;
    }
    if (wanted.size > 0) this.#register();
    for (const mark of wanted) {
      if (this.#painted.has(mark)) continue;
      const range = staticRangeOf(mark);
      if (range === null) continue;
      this.#marks[mark.annotation.kind].add(range);
      this.#painted.set(mark, range);
      if (++changed % MARKS_PER_STEP === 0) yield;
    }
  }

  /** Tints the word whose card is open, and no other. */
  showOpen(mark: Mark | null): void {
    for (const kind of KINDS) this.#open[kind].clear();
    const range = mark === null ? null : staticRangeOf(mark);
    if (mark === null || range === null) return;
    this.#register();
    this.#open[mark.annotation.kind].add(range);
  }

  /** Puts back what the page took out of the registry. Cheap where nothing is missing. */
  repair(): void {
    if (!this.#isRegistered || this.#repairs >= MOST_REPAIRS) return;
    if (KINDS.every(kind => this.#registry.get(this.#names.marks[kind]) === this.#marks[kind])) return;
    this.#repairs++;
    this.#isRegistered = false;
    this.#register();
  }

  /** Takes everything out of the document. */
  remove(): void {
    for (const kind of KINDS) {
      this.#marks[kind].clear();
      this.#open[kind].clear();
      this.#registry.delete(this.#names.marks[kind]);
      this.#registry.delete(this.#names.open[kind]);
    }
    this.#painted.clear();
    this.#isRegistered = false;
  }

  #register(): void {
    if (this.#isRegistered) return;
    this.#isRegistered = true;
    for (const kind of KINDS) {
      this.#registry.set(this.#names.marks[kind], this.#marks[kind]);
      this.#registry.set(this.#names.open[kind], this.#open[kind]);
    }
  }
}

function highlightForEachKind(priority: number): Record<MentionKind, Highlight> {
  const make = () => {
    const highlight = new Highlight();
    highlight.priority = priority;
    return highlight;
  };
  return { company: make(), money: make(), facility: make(), power: make() };
}
