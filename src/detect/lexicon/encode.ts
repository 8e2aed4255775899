import { VOCABULARY } from '../vocabulary.ts';
import { ARTEFACT_VERSION, checksum, SECTION_SEPARATOR, SECTIONS, type Section } from './artefact.ts';
import { nameEntries } from './entries.ts';
import { packFacts } from './packed-facts.ts';
import { runs } from './runs.ts';
import type { LexiconSource } from './source.ts';
import { Spelling } from './spelling.ts';

/**
 * Packs names, facts and vocabulary into the artefact that ships; `decodeLexicon` unpacks it.
 * @throws {Error} where the source refers to a company, facility or place that it does not contain
 */
export function encodeLexicon(
  source: LexiconSource,
  vocabulary: ReadonlyMap<string, number> = VOCABULARY,
): string {
  const words = new Map(vocabulary);
  for (const name of source.names) {
    if (name.kind === 'rival') continue;
    for (const cue of name.cues) if (!words.has(cue)) words.set(cue, 0);
  }
  // Words of one category stand together, so that categories are written as runs.
  const sorted = [...words].sort(([one, first], [other, second]) => first - second || (one < other ? -1 : 1));
  const wordIndex = new Map(sorted.map(([word], index) => [word, index]));
  const names = nameEntries(source, cue => wordIndex.get(cue)!);

  const sections: Record<Section, string> = {
    names: names.map(({ text }) => text).join('\n'),
    words: sorted.map(([word]) => word).join('\n'),
    spellings: runs([
      ...names.map(({ spelling }) => spelling),
      ...sorted.map(([word]) => wordSpelling(word)),
    ]),
    categories: runs([
      ...names.map(({ text }) => words.get(text) ?? words.get(text.toLowerCase()) ?? 0),
      ...sorted.map(([, categories]) => categories),
    ]),
    senses: JSON.stringify(names.map(({ senses }) => senses)),
    facts: packFacts(source),
  };
  const body = SECTIONS.map(section => sections[section]).join(SECTION_SEPARATOR);
  return `${ARTEFACT_VERSION} ${checksum(body)}${SECTION_SEPARATOR}${body}`;
}

/** A word with a capital (`AI`, `US`) is meant as it is written. */
function wordSpelling(word: string): number {
  return word === word.toLowerCase() ? Spelling.any : Spelling.written;
}
