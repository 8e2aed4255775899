import { VOCABULARY, withCuePhrases } from '../vocabulary.ts';
import { ARTEFACT_VERSION, checksum, SECTION_SEPARATOR } from './artefact.ts';
import { packFacts } from './packed-facts.ts';
import { packNames } from './packed-names.ts';
import { packWords } from './packed-words.ts';
import type { LexiconSource } from './source.ts';

/**
 * Packs names, facts and vocabulary into the artefact that ships; `decodeLexicon` unpacks it.
 * @throws {Error} where the source refers to a company, facility or place that it does not contain
 */
export function encodeLexicon(
  source: LexiconSource,
  vocabulary: ReadonlyMap<string, number> = VOCABULARY,
): string {
  const { names, details, cues } = packNames(source);
  const words = packWords(withCuePhrases(vocabulary, cuesOf(source)), cues);
  const facts = packFacts(source);
  const header = `${ARTEFACT_VERSION} ${checksum(names + words)} ${checksum(details + SECTION_SEPARATOR + facts)}`;
  return [header, names, words, details, facts].join(SECTION_SEPARATOR);
}

function cuesOf({ names }: LexiconSource): Set<string> {
  return new Set(names.flatMap(name => ('cues' in name ? name.cues : [])));
}
