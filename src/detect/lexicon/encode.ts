import { VOCABULARY } from '../vocabulary.ts';
import type { LexiconSource } from './source.ts';

/** Packs names, facts and vocabulary into the artefact that ships; `decodeLexicon` unpacks it. */
export function encodeLexicon(
  _source: LexiconSource,
  _vocabulary: ReadonlyMap<string, number> = VOCABULARY,
): string {
  return '';
}
