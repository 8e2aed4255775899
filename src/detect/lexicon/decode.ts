import { finish } from '../steps.ts';
import { ARTEFACT_VERSION, checksum, SECTION_SEPARATOR } from './artefact.ts';
import { type Automaton, buildInSteps } from './automaton.ts';
import type { Lexicon, LexiconFacts, Sense } from './lexicon.ts';
import { unpackInSteps } from './packed-facts.ts';
import { type PackedName, readMarker, spellingOf, type UnpackedNames, unpackNames } from './packed-names.ts';
import { unpackWords } from './packed-words.ts';
import { Spelling } from './spelling.ts';

const NO_SENSES: readonly Sense[] = [];
const DAMAGED = 'The lexicon is damaged';

/**
 * Unpacks the artefact that `encodeLexicon` wrote. Builds the automaton at once, names' senses and facts when they
 * are first asked for: a page off the topic never asks.
 * @throws {Error} where the artefact is damaged or of another version; damage to the facts shows when they are read
 */
export function decodeLexicon(artefact: string): Lexicon {
  return finish(decodeInSteps(artefact));
}

/** The same in steps: on a page it takes longer than the page should wait. */
export function* decodeInSteps(artefact: string): Generator<void, Lexicon> {
  const sections = sectionsOf(artefact);
  yield;
  const unpacked = unpackNames(sections.names);
  const { names } = unpacked;
  yield;
  const { words, categories: wordCategories } = unpackWords(sections.words);
  const cues = new Set<string>();
  for (const { marker } of names)
    if (marker.includes(' ')) for (const cue of readMarker(marker).cues) cues.add(cue);
  const texts = [...names.map(({ text }) => text), ...words, ...cues];
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
  const automaton = yield* buildInSteps(texts);
  shareCategories(automaton, texts, names.length, categories);

  let facts: LexiconFacts | undefined;
  function* factsInSteps(): Generator<void, LexiconFacts> {
    if (facts !== undefined) return facts;
    if (checksum(sections.facts) !== sections.factsChecksum) throw new Error(DAMAGED);
    yield;
    const read = yield* unpackInSteps(sections.facts, unpacked);
    // Who asked meanwhile has built indexes on what they were given.
    facts ??= read;
    return facts;
  }
  const senses: (readonly Sense[])[] = [];
  return {
    automaton,
    nameCount: names.length,
    texts,
    text: entry => texts[entry]!,
    spellings,
    categories,
    get facts() {
      return facts ?? finish(factsInSteps());
    },
    factsInSteps,
    senses(entry) {
      if (entry < 0 || entry >= names.length) return NO_SENSES;
      senses[entry] ??= sameNames(automaton, names, entry).map(name => senseOf(name, unpacked, this));
      return senses[entry];
    },
  };
}

interface Sections {
  names: string;
  words: string;
  facts: string;
  factsChecksum: number;
}

function sectionsOf(artefact: string): Sections {
  const [header, names, words, facts, ...others] = artefact.split(SECTION_SEPARATOR);
  const [version, namesChecksum, factsChecksum] = header!.split(' ').map(Number);
  if (version !== ARTEFACT_VERSION) throw new Error('The lexicon is of another version');
  if (facts === undefined || others.length > 0 || namesChecksum !== checksum(names! + words!)) {
    throw new Error(DAMAGED);
  }
  return { names: names!, words: words!, facts, factsChecksum: factsChecksum! };
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
function sameNames({ alternatives }: Automaton, names: readonly PackedName[], first: number): PackedName[] {
  const same: PackedName[] = [];
  for (let entry = first; entry >= 0 && entry < names.length; entry = alternatives[entry]!) {
    if (names[entry]!.text === names[first]!.text) same.push(names[entry]!);
  }
  return same;
}

function senseOf(name: PackedName, unpacked: UnpackedNames, lexicon: Pick<Lexicon, 'facts'>): Sense {
  const { form, ambiguity, others, cues, postal } = readMarker(name.marker);
  switch (name.kind) {
    case 'company':
      return { kind: 'company', company: unpacked.companies[name.owner]!, form, ambiguity, cues };
    case 'facility': {
      const facilities = [name.owner, ...others].map(index => unpacked.facilities[index]!);
      return { kind: 'facility', facilities, ambiguity, cues };
    }
    case 'place':
      return {
        kind: 'place',
        // Facts are unpacked for whoever asks which place it is; most of a page only asks whether it is one.
        get place() {
          return lexicon.facts.places[name.owner]!;
        },
        postal,
      };
    case 'rival':
      return { kind: 'rival' };
  }
}
