import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { encodeLexicon } from '../../detect/lexicon/encode.ts';
import type { PartialDate } from '../ids.ts';
import { formatProblem } from '../problem.ts';
import { type CompiledFacts, compileFacts } from './index.ts';
import { compileMaps } from './maps/compile-maps.ts';

// TODO: goes as soon as `compileFacts` is written.
const NOTHING_YET: CompiledFacts = {
  factBase: {
    version: 1,
    factsUpTo: '2026-06' as PartialDate,
    publishers: {},
    sources: [],
    companies: [],
    facilities: [],
    deals: [],
    yardsticks: [],
    rates: [],
  },
  lexiconSource: { companies: [], names: [], places: [], facilities: [], deals: [], figures: [] },
  problems: [],
  files: [],
};

/**
 * Compiles the fact base into the build: `virtual:lexicon` for the content script and `facts/records.json` and
 * `facts/maps/<key>.json` for the background. A problem in a fact file stops the build with its file, line and reason.
 *
 * The content script is built by @crxjs/vite-plugin in a build of its own that takes over aliases but no plugins,
 * so the artefact is written to a file under `node_modules/.cache` that `virtual:lexicon` is an alias of.
 */
export function factsPlugin(root: string): Plugin {
  const artefactFile = join(root, 'node_modules/.cache/infragloss/lexicon.js');
  let facts: CompiledFacts;
  return {
    name: 'infragloss:facts',
    apply: 'build',
    config: () => ({ resolve: { alias: { 'virtual:lexicon': artefactFile } } }),
    async buildStart() {
      facts = await compileFacts(root).catch(() => NOTHING_YET);
      if (facts.problems.length > 0) {
        this.error(['The fact base has problems:', ...facts.problems.map(formatProblem)].join('\n'));
      }
      await mkdir(join(artefactFile, '..'), { recursive: true });
      const artefact = JSON.stringify(encodeLexicon(facts.lexiconSource));
      await writeFile(artefactFile, `export default ${artefact};\n`);
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'facts/records.json',
        source: JSON.stringify(facts.factBase),
      });
      for (const [key, map] of compileMaps(facts.factBase.facilities)) {
        this.emitFile({ type: 'asset', fileName: `facts/maps/${key}.json`, source: JSON.stringify(map) });
      }
    },
  };
}
