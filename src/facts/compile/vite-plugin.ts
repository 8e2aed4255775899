import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { partsOf } from '../../detect/lexicon/artefact.ts';
import { encodeLexicon } from '../../detect/lexicon/encode.ts';
import type { BaseMap, MapKey } from '../../lookup/map/base-map.ts';
import { formatProblem } from '../problem.ts';
import { cacheKey, readCache, writeCache } from './cache.ts';
import { type CompiledFacts, compileFacts } from './index.ts';
import { compileMaps } from './maps/compile-maps.ts';

/**
 * Compiles the fact base into the build: `virtual:lexicon/names` and `virtual:lexicon/facts` for the content script,
 * `facts/records.json` and `facts/maps/<key>.json` for the background. A problem in a fact file stops the build with its
 * file, line and reason.
 *
 * Each part of the content script is built in a build of its own that takes over aliases but no plugins, so both are
 * written to files under `node_modules/.cache` that these names are aliases of.
 */
export function factsPlugin(root: string): Plugin {
  const cache = join(root, 'node_modules/.cache/infragloss');
  const files = { names: join(cache, 'lexicon-names.js'), facts: join(cache, 'lexicon-facts.js') };
  let facts: CompiledFacts;
  return {
    name: 'infragloss:facts',
    apply: 'build',
    config: () => ({
      resolve: { alias: { 'virtual:lexicon/names': files.names, 'virtual:lexicon/facts': files.facts } },
    }),
    async buildStart() {
      facts = await compileFacts(root);
      if (facts.problems.length > 0) {
        this.error(['The fact base has problems:', ...facts.problems.map(formatProblem)].join('\n'));
      }
      await mkdir(cache, { recursive: true });
      const parts = partsOf(encodeLexicon(facts.lexiconSource));
      await writeFile(files.names, `export default ${JSON.stringify(parts.names)};\n`);
      await writeFile(files.facts, `export default ${JSON.stringify(parts.facts)};\n`);
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'facts/records.json',
        source: JSON.stringify(facts.factBase),
      });
      for (const [key, map] of await drawnMaps(root, facts)) {
        this.emitFile({ type: 'asset', fileName: `facts/maps/${key}.json`, source: JSON.stringify(map) });
      }
    },
  };
}

/** Drawing takes seconds, and few changes touch a place: kept while facilities and code are the same. */
async function drawnMaps(root: string, { factBase, towns }: CompiledFacts): Promise<[MapKey, BaseMap][]> {
  const { facilities } = factBase;
  const places = facilities.map(({ id, place }) => ({ id, place }));
  const key = await cacheKey(root, new Map([['places', JSON.stringify([places, towns])]]));
  const cached = await readCache<[MapKey, BaseMap][]>(root, 'maps', key);
  if (cached) return cached;
  const maps = [...compileMaps(facilities, towns)];
  await writeCache(root, 'maps', key, maps);
  return maps;
}
