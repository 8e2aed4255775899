/** The vocabulary, one line for each set of categories: the bits, then the words; last the cues of names, without any. */

export interface UnpackedWords {
  words: string[];
  /** `WordCategory` bits by word. */
  categories: number[];
}

export function packWords(vocabulary: ReadonlyMap<string, number>, cues: readonly string[]): string {
  const groups = new Map<number, string[]>();
  for (const [word, categories] of vocabulary) {
    groups.set(categories, [...(groups.get(categories) ?? []), word]);
  }
  const lines = [...groups]
    .sort(([one], [other]) => one - other)
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
