/** One cold start, in a process of its own; prints its milliseconds. */
import { readFileSync } from 'node:fs';
import { decodeLexicon } from '../../../src/detect/lexicon/decode.ts';
import { scanBlock } from '../../../src/detect/scan-block.ts';
import { alternation, countMatches } from './alternation.ts';

interface Input {
  artefact: string;
  names: string[];
  texts: string[];
}

const [which, file] = process.argv.slice(2) as [string, string];
const { artefact, names, texts } = JSON.parse(readFileSync(file, 'utf8')) as Input;

const begun = performance.now();
if (which === 'ours') {
  const lexicon = decodeLexicon(artefact);
  for (const text of texts) scanBlock({ text, role: 'text' }, lexicon);
} else {
  countMatches(alternation(names), texts);
}
process.stdout.write(String(performance.now() - begun));
