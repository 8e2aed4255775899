import type { Lexicon } from './lexicon.ts';

/**
 * Unpacks the artefact that `encodeLexicon` wrote.
 * @throws {Error} where the artefact is damaged or of another version
 */
export function decodeLexicon(_artefact: string): Lexicon {
  throw new Error('The lexicon artefact is damaged');
}
