import type { LexiconSource } from './source.ts';

/** Packs the lexicon into the artefact that ships. */
export function encodeLexicon(_source: LexiconSource): string {
  return '';
}
