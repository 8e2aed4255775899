/** Lists of phrases that are tried one after the other at a place in a text, by what they begin with. */
import { smallLetter } from './characters.ts';

/** Phrases by one of their letters, each in the order of its list: at most places of a text none fits. */
class PhrasesByLetter<Entry> {
  private readonly entries = new Map<number, Entry[]>();

  constructor(list: readonly Entry[], letterOf: (entry: Entry) => number) {
    for (const entry of list) {
      const letter = letterOf(entry);
      const same = this.entries.get(letter);
      if (same === undefined) this.entries.set(letter, [entry]);
      else same.push(entry);
    }
  }

  protected with(code: number): readonly Entry[] {
    return this.entries.get(smallLetter(code)) ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** Phrases that are looked for from where they begin, with `phraseEnd`. */
export class PhrasesByInitial<Entry> extends PhrasesByLetter<Entry> {
  /** @param phraseOf lower case, as `phraseEnd` asks for */
  constructor(list: readonly Entry[], phraseOf: (entry: Entry) => string) {
    super(list, entry => phraseOf(entry).charCodeAt(0));
  }

  /** Those that may stand at an offset. */
  at(text: string, offset: number): readonly Entry[] {
    return this.with(text.charCodeAt(offset));
  }
}

/** Phrases that are looked for from where they end, with `phraseStart`. */
export class PhrasesByFinal<Entry> extends PhrasesByLetter<Entry> {
  /** @param phraseOf lower case, as `phraseStart` asks for */
  constructor(list: readonly Entry[], phraseOf: (entry: Entry) => string) {
    super(list, entry => phraseOf(entry).charCodeAt(phraseOf(entry).length - 1));
  }

  /** Those that may end at an offset. */
  endingAt(text: string, end: number): readonly Entry[] {
    return this.with(text.charCodeAt(end - 1));
  }
}
