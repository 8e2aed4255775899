import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { PART_FILES } from '../platform/page-parts.ts';

/**
 * Builds the parts of the content script that the background puts in, each as one file that stands alone, as
 * @crxjs/vite-plugin builds the part that the manifest names. It could build these too, for imports with `?script`,
 * but would leave each a second time in the package, in chunks that nothing loads.
 */
export function pagePartsPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'infragloss:page-parts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const path of Object.values(PART_FILES)) {
        const fileName = path.slice(1);
        this.emitFile({ type: 'asset', fileName, source: await builtAlone(config, fileName) });
      }
    },
  };
}

async function builtAlone(
  { root, mode, resolve, build: options }: ResolvedConfig,
  fileName: string,
): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    mode,
    logLevel: 'warn',
    resolve: { alias: resolve.alias },
    build: {
      write: false,
      target: options.target as string,
      minify: options.minify,
      lib: {
        entry: join(root, fileName.replace(/\.js$/, '.ts')),
        formats: ['iife'],
        name: 'infragloss',
        fileName: () => fileName,
      },
    },
  });
  const outputs = [result].flat().flatMap(each => ('output' in each ? each.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${fileName} does not stand alone`);
  return chunk.code;
}
