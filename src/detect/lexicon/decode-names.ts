import { ARTEFACT_VERSION, checksum, DAMAGED, SECTION_SEPARATOR } from './artefact.ts';
import { type Automaton, buildInSteps } from './automaton.ts';
import type { NameLexicon } from './lexicon.ts';
import { type PackedName, spellingOf, unpackNames } from './packed-names.ts';
import { unpackWords } from './packed-words.ts';
import { Spelling } from './spelling.ts';

/**
 * Unpacks names and words, without the facts, and builds the automaton; in steps, because on a page it takes longer
 * than the page should wait.
 * @param part the names' part of the artefact, see `partsOf`
 * @throws {Error} where it is damaged or of another version
 */
export function* decodeNamesInSteps(part: string): Generator<void, NameLexicon> {
  const sections = sectionsOf(part);
  yield;
  const unpacked = unpackNames(sections.names);
  const { names } = unpacked;
  yield;
  const { words, categories: wordCategories } = unpackWords(sections.words);
  const texts = [...names.map(({ text }) => text), ...words];
  yield;

  const categories = new Int32Array(texts.length);
  categories.set(wordCategories, names.length);
  const spellings = new Uint8Array(texts.length).fill(Spelling.any);
  names.forEach((name, entry) => {
    spellings[entry] = spellingOf(name);
  });
  words.forEach((word, index) => {
    // A word with a capital (`AI`, `US`) is meant as it is written.
    if (word !== word.toLowerCase()) spellings[names.length + index] = Spelling.written;
  });
  const automaton = yield* buildInSteps(texts, spellings);
  shareCategories(automaton, texts, names.length, categories);
  return {
    automaton,
    nameCount: names.length,
    texts,
    text: entry => texts[entry]!,
    spellings,
    categories,
    unpacked,
    factsChecksum: sections.factsChecksum,
    sameNames: entry => sameNames(automaton, names, entry),
  };
}

interface Sections {
  names: string;
  words: string;
  factsChecksum: number;
}

function sectionsOf(part: string): Sections {
  const [header, names, words, ...others] = part.split(SECTION_SEPARATOR);
  const [version, namesChecksum, factsChecksum] = header!.split(' ').map(Number);
  if (version !== ARTEFACT_VERSION) throw new Error('The lexicon is of another version');
  if (words === undefined || others.length > 0 || namesChecksum !== checksum(names! + words)) {
    throw new Error(DAMAGED);
  }
  return { names: names!, words, factsChecksum: factsChecksum! };
}

/** A name that is a word of a rule at the same time has the word's categories (“Switch”, “Power”). */
function shareCategories(
  { shared, alternatives }: Automaton,
  texts: readonly string[],
  nameCount: number,
  categories: Int32Array,
): void {
  for (let pair = 0; pair < shared.length; pair += 2) {
    const word = shared[pair + 1]!;
    if (word < nameCount) continue;
    for (let name = shared[pair]!; name >= 0 && name < nameCount; name = alternatives[name]!) {
      if (texts[name]!.length === texts[word]!.length) categories[name]! |= categories[word]!;
    }
  }
}

/** All names of one text: what a company and a facility share, or two towns. */
function sameNames({ alternatives }: Automaton, names: readonly PackedName[], first: number): number[] {
  const same: number[] = [];
  for (let entry = first; entry >= 0 && entry < names.length; entry = alternatives[entry]!) {
    if (names[entry]!.text === names[first]!.text) same.push(entry);
  }
  return same;
}
