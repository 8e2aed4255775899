/** The names that are measured with: those that ship, and synthetic ones beside them. */
import path from 'node:path';
import { decodeLexicon } from '../../src/detect/lexicon/decode.ts';
import { encodeLexicon } from '../../src/detect/lexicon/encode.ts';
import type { Lexicon } from '../../src/detect/lexicon/lexicon.ts';
import type { LexiconSource } from '../../src/detect/lexicon/source.ts';
import { loadFacts } from '../../src/facts/compile/index.ts';
import type { CompanyId } from '../../src/facts/ids.ts';
import { Random } from './text/random.ts';

const PROJECT = path.join(import.meta.dirname, '../..');

let source: Promise<LexiconSource> | undefined;

/** The fact base as detection is given it. */
export async function shippedSource(): Promise<LexiconSource> {
  source ??= loadFacts(PROJECT).then(({ lexiconSource }) => lexiconSource);
  return source;
}

export async function shippedArtefact(): Promise<string> {
  return encodeLexicon(await shippedSource());
}

export async function shippedLexicon(): Promise<Lexicon> {
  return decodeLexicon(await shippedArtefact());
}

/** Every name that the lexicon finds, each once: what other matchers are given. */
export function namesOf({ nameCount, texts }: Lexicon): string[] {
  return [...new Set(texts.slice(0, nameCount))];
}

/** Company names that need no evidence, to write texts with. */
export async function companyNames(): Promise<string[]> {
  const { names } = await shippedSource();
  return names.flatMap(name =>
    name.kind === 'company' && name.form === 'name' && name.ambiguity === 'unique' ? [name.text] : [],
  );
}

/** `source` with made-up companies, `times` as many names in all. */
export function multiplied(original: LexiconSource, times: number): LexiconSource {
  const random = new Random(times);
  const added = original.names.length * (times - 1);
  const ids = Array.from({ length: added }, (_, index) => `made-up-${index}` as CompanyId);
  return {
    ...original,
    companies: [...original.companies, ...ids.map(id => ({ id, kind: 'other', parent: null }))],
    names: [
      ...original.names,
      ...ids.map(company => {
        const text = madeUpName(random);
        return {
          kind: 'company' as const,
          company,
          text,
          form: 'name' as const,
          ambiguity: 'unique' as const,
          cues: [],
        };
      }),
    ],
  };
}

const SYLLABLES =
  'ba ce dra el fi gor hax in jo kar lum mi nex or pha qui ras sol tor ul vex wy xan yor zel'.split(' ');
/** Words that real names share with the text: they make a matcher look twice. */
const SECOND_WORDS = ['', '', ' Power', ' Energy', ' Data', ' Cloud', ' Systems', ' Capital', ' Networks'];

function madeUpName(random: Random): string {
  let name = '';
  for (let count = random.between(2, 4); count > 0; count--) name += random.pick(SYLLABLES);
  return name.charAt(0).toUpperCase() + name.slice(1) + random.pick(SECOND_WORDS);
}
