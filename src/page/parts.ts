/**
 * What the content script is made of. The browser runs the reader on every page; it has the background put in the
 * annotator where a page may be of the topic, and the card where a reader shows interest. All three run in one world
 * of the page, which no script of the page can see, and hand over through one object there.
 */
import type { Cards, CardsOptions } from '../card/contract.ts';
import type { PageReport } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { WordLookup } from '../words/words.ts';
import type { Ask } from './ask.ts';
import type { PageReader } from './page-reader.ts';
import type { Scanner } from './scanner.ts';

/** The parts that come later, by name: what each hands over. */
export interface Parts {
  annotator: (options: MarkingOptions) => Marking;
  card: (options: CardsOptions, words: WordLookup) => Cards;
}

export type PartName = keyof Parts;

/** Answers a part, and has it put in where it is not there yet. Rejects where that fails; the next call tries anew. */
export type Bring = <Name extends PartName>(name: Name) => Promise<Parts[Name]>;

export interface MarkingOptions {
  window: Window;
  signal: AbortSignal;
  host: string;
  page: Pick<PageReader, 'text' | 'rounds' | 'shadowRoots' | 'judgeAgain'>;
  scanner: Scanner;
  /** What the reader wants now. */
  wishes: () => Wishes;
  ask: Ask;
  bring: Bring;
  words: WordLookup;
}

export interface Wishes {
  settings: Settings;
  /** Whether the page is marked whatever its topic is. */
  force: boolean;
}

/** The annotator at work on a page: marks, and what a reader does with them. Ends with its signal. */
export interface Marking {
  /** Judges the page as it was read, and marks it where it is of the topic or forced; in steps. */
  judge(): Generator<void>;
  /** The page was judged: tells an open card whether its mark is still there. */
  judged(): void;
  /** Whether marks stand on the page. */
  readonly isActive: boolean;
  /** Whether the page was judged once. */
  readonly isJudged: boolean;
  /** Marks that stand on the page now, painted or not. */
  readonly marks: number;
  /** The page in full, as it is now. */
  report(title: string, state: PageReport['state']): PageReport;
  /** The reader's wishes changed; the page is to be judged again after it. */
  wishesChanged(): void;
  /** The page was read again. */
  repair(): void;
  /** A shadow root was read. */
  reach(root: ShadowRoot): void;
  step(direction: 'next' | 'previous'): void;
  goTo(mark: number, open: boolean): void;
  lookUp(text: string): boolean;
  /** Closes the card, as when the page went away or changed its address. */
  dismiss(): void;
}
