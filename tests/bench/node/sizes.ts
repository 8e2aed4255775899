/** Sizes of every shipped file of both builds, and what the content script's names take of it. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure, Measurement } from '../figure.ts';
import { shippedArtefact } from '../names.ts';

const BUILDS = path.join(import.meta.dirname, '../../../dist');
/** What runs on pages; the limit is for the whole of it. */
const CONTENT_SCRIPT = 'src/page/content.iife.js';

export const sizes: Measurement = {
  title: 'Sizes, gzipped',
  needsBuild: true,
  async run() {
    const figures: Figure[] = [
      { name: 'names, words and linking facts alone', value: gzipped(await shippedArtefact()), unit: 'kB' },
    ];
    for (const browser of ['chrome', 'firefox']) {
      const build = path.join(BUILDS, browser);
      if (!existsSync(build)) throw new Error('Not built yet: run `npm run build` first');
      figures.push(...(await sizesOf(browser, build)));
    }
    return figures;
  },
};

async function sizesOf(browser: string, build: string): Promise<Figure[]> {
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name));
  const figures: Figure[] = [];
  let all = 0;
  let maps = 0;
  for (const file of files.sort()) {
    const size = gzipped(await readFile(file));
    all += size;
    const name = path.relative(build, file);
    // Some two hundred, all alike.
    if (name.startsWith('facts/maps/')) maps += size;
    else {
      const limit = name === CONTENT_SCRIPT ? { limit: { atMost: 45 } } : {};
      figures.push({ name: `${browser}: ${name}`, value: size, unit: 'kB', ...limit });
    }
  }
  return [
    ...figures,
    { name: `${browser}: facts/maps, all`, value: maps, unit: 'kB' },
    { name: `${browser}: everything`, value: all, unit: 'kB' },
  ];
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length / 1000;
}
