/**
 * Lists of words that rules look for around an amount. All lists are known beforehand, so that one pass over the words
 * of a clause answers for all of them, instead of each being gone through for each candidate.
 */
export interface WordList {
  /** In the order in which they are told: the first that is said counts. */
  readonly words: readonly string[];
}

interface Membership {
  readonly list: WordList;
  readonly position: number;
}

const membershipsOf = new Map<string, Membership[]>();

/** @param words lower case, separated by spaces */
export function wordList(...words: string[]): WordList {
  const list: WordList = { words: words.flatMap(some => some.split(' ')) };
  for (const [position, word] of list.words.entries()) {
    const memberships = membershipsOf.get(word) ?? [];
    memberships.push({ list, position });
    membershipsOf.set(word, memberships);
  }
  return list;
}

/** Which words of which lists a clause has. */
export class ListedWords {
  /** The lists of which a word is said, and where its first such word stands in it; a handful, so no map. */
  private readonly lists: WordList[] = [];
  private readonly positions: number[] = [];

  /** @param said the words of the clause in lower case */
  constructor(said: readonly string[]) {
    for (const word of said) {
      const memberships = membershipsOf.get(word);
      if (memberships === undefined) continue;
      for (const { list, position } of memberships) {
        const at = this.lists.indexOf(list);
        if (at === -1) {
          this.lists.push(list);
          this.positions.push(position);
        } else if (position < this.positions[at]!) this.positions[at] = position;
      }
    }
  }

  /** The first word of a list that is said, or `null`. */
  firstOf(list: WordList): string | null {
    const at = this.lists.indexOf(list);
    return at === -1 ? null : list.words[this.positions[at]!]!;
  }
}
