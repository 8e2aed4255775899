import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Ships `icons/icon-off-*.png`, which the background shows where a site is off; the manifest does not name them. */
export function offIconsPlugin(root: string): Plugin {
  return {
    name: 'infragloss:off-icons',
    apply: 'build',
    async generateBundle() {
      for (const size of [16, 32, 48]) {
        const fileName = `icons/icon-off-${size}.png`;
        this.emitFile({ type: 'asset', fileName, source: await readFile(join(root, fileName)) });
      }
    },
  };
}
