/** The lexicon made straight from the fact files, through the same artefact that ships. */
import { join } from 'node:path';
import { decodeLexicon } from '../detect/lexicon/decode.ts';
import { encodeLexicon } from '../detect/lexicon/encode.ts';
import type { Lexicon } from '../detect/lexicon/lexicon.ts';
import { loadFacts } from '../facts/compile/index.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** @throws {Error} that lists every problem, where the fact base has any. */
export async function compileLexicon(): Promise<Lexicon> {
  const { lexiconSource } = await loadFacts(PROJECT);
  return decodeLexicon(encodeLexicon(lexiconSource));
}
