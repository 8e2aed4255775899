/** The vocabulary, one line for each set of categories: the bits, then the words; last the cues of names, without any. */
import { WordCategory } from '../hits.ts';

export interface UnpackedWords {
  words: string[];
  /** `WordCategory` bits by word. */
  categories: number[];
}

/** Of two entries with the same words (“capital-expenditure”) the first is found: topic groups have no say in that. */
const ORDERING = WordCategory.coreTopic - 1;

export function packWords(vocabulary: ReadonlyMap<string, number>, cues: readonly string[]): string {
  const groups = new Map<number, string[]>();
  for (const [word, categories] of vocabulary) {
    groups.set(categories, [...(groups.get(categories) ?? []), word]);
  }
  const lines = [...groups]
    .sort(([one], [other]) => (one & ORDERING) - (other & ORDERING) || one - other)
    .map(([categories, words]) => [categories, ...words.sort()].join());
  const others = cues.filter(cue => !vocabulary.has(cue));
  return [...lines, ...(others.length > 0 ? [[0, ...others].join()] : [])].join('\n');
}

export function unpackWords(section: string): UnpackedWords {
  const words: string[] = [];
  const categories: number[] = [];
  if (section === '') return { words, categories };
  for (const line of section.split('\n')) {
    const [bits, ...members] = line.split(',') as [string, ...string[]];
    for (const word of members) {
      words.push(word);
      categories.push(Number(bits));
    }
  }
  return { words, categories };
}
