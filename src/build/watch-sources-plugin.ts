import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets a watch build see every file under `src`: facts and words are read by plugins, and the content script is built
 * by @crxjs/vite-plugin in a build of its own, so none of them is among the modules that Vite watches by itself.
 */
export function watchSourcesPlugin(root: string): Plugin {
  return {
    name: 'infragloss:watch-sources',
    apply: 'build',
    async buildStart() {
      if (!this.meta.watchMode) return;
      const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
      for (const entry of entries) if (entry.isFile()) this.addWatchFile(join(entry.parentPath, entry.name));
    },
  };
}
