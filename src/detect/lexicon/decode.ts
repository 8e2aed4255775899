import { ARTEFACT_VERSION, checksum, SECTION_SEPARATOR } from './artefact.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import type { Lexicon, LexiconFacts, Sense } from './lexicon.ts';
import { unpackFacts } from './packed-facts.ts';
import { type PackedName, readMarker, spellingOf, type UnpackedNames, unpackNames } from './packed-names.ts';
import { unpackWords } from './packed-words.ts';
import { Spelling } from './spelling.ts';

const NO_SENSES: readonly Sense[] = [];

/**
 * Unpacks the artefact that `encodeLexicon` wrote. Builds the automaton at once, names' senses and facts when they
 * are first asked for: a page off the topic never asks.
 * @throws {Error} where the artefact is damaged or of another version
 */
export function decodeLexicon(artefact: string): Lexicon {
  const [nameSection, wordSection, factSection] = sectionsOf(artefact);
  const unpacked = unpackNames(nameSection);
  const { names } = unpacked;
  const { words, categories: wordCategories } = unpackWords(wordSection);
  const cues = new Set<string>();
  for (const { marker } of names)
    if (marker.includes(' ')) for (const cue of readMarker(marker).cues) cues.add(cue);
  const texts = [...names.map(({ text }) => text), ...words, ...cues];

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
  const automaton = buildAutomaton(texts);
  shareCategories(automaton, texts, names.length, categories);

  let facts: LexiconFacts | undefined;
  const senses: (readonly Sense[])[] = [];
  return {
    automaton,
    nameCount: names.length,
    texts,
    text: entry => texts[entry]!,
    spellings,
    categories,
    get facts() {
      facts ??= unpackFacts(factSection, unpacked);
      return facts;
    },
    senses(entry) {
      if (entry < 0 || entry >= names.length) return NO_SENSES;
      senses[entry] ??= sameNames(automaton, names, entry).map(name => senseOf(name, unpacked, this.facts));
      return senses[entry];
    },
  };
}

function sectionsOf(artefact: string): [names: string, words: string, facts: string] {
  const headerEnd = artefact.indexOf(SECTION_SEPARATOR);
  const [version, sum] = artefact.slice(0, Math.max(0, headerEnd)).split(' ');
  const body = artefact.slice(headerEnd + 1);
  const [names, words, facts, ...others] = body.split(SECTION_SEPARATOR);
  if (Number(version) !== ARTEFACT_VERSION) throw new Error('The lexicon is of another version');
  if (facts === undefined || others.length > 0 || Number(sum) !== checksum(body)) {
    throw new Error('The lexicon is damaged');
  }
  return [names!, words!, facts];
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

function senseOf(name: PackedName, unpacked: UnpackedNames, facts: LexiconFacts): Sense {
  const { form, ambiguity, others, cues, postal } = readMarker(name.marker);
  switch (name.kind) {
    case 'company':
      return { kind: 'company', company: unpacked.companies[name.owner]!, form, ambiguity, cues };
    case 'facility': {
      const facilities = [name.owner, ...others].map(index => unpacked.facilities[index]!);
      return { kind: 'facility', facilities, ambiguity, cues };
    }
    case 'place':
      return { kind: 'place', place: facts.places[name.owner]!, postal };
    case 'rival':
      return { kind: 'rival' };
  }
}
