import type { Lexicon } from '../../src/detect/lexicon/lexicon.ts';
import type { AmbiguityClass } from '../../src/detect/lexicon/source.ts';
import { scan } from '../../src/detect/scan.ts';
import { cleanText } from '../../src/detect/text/clean.ts';

/** The ambiguity class of a name as a text writes it; `null` where the lexicon does not know it alone. */
export function ambiguityOf(name: string, lexicon: Lexicon): AmbiguityClass | null {
  const hits = scan(cleanText(name).text, lexicon);
  for (let hit = 0; hit < hits.length; hit += 1) {
    const entry = hits.entries[hit]!;
    if (entry < 0) continue;
    for (const sense of lexicon.senses(entry)) if ('ambiguity' in sense) return sense.ambiguity;
  }
  return null;
}
