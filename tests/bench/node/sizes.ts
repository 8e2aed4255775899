/** Sizes of every shipped file of both builds, of the parts of the content script and of what the names take of it. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { partsOf } from '../../../src/detect/lexicon/artefact.ts';
import type { Figure, Measurement } from '../figure.ts';
import { shippedArtefact } from '../names.ts';

const BUILDS = path.join(import.meta.dirname, '../../../dist');
/** What the manifest puts on every page of a site; the limit is held against this part. */
const EVERY_PAGE = 'src/page/reader.iife.js';
/** What the background puts in on pages of the topic, and where a card is wanted. */
const LATER_PARTS = ['src/page/annotator.iife.js', 'src/page/card.iife.js'];

export const sizes: Measurement = {
  title: 'Sizes, gzipped',
  needsBuild: true,
  async run() {
    const { names, facts } = partsOf(await shippedArtefact());
    const figures: Figure[] = [
      { name: 'names and words alone', value: gzipped(names), unit: 'kB' },
      { name: 'facts for linking alone', value: gzipped(facts), unit: 'kB' },
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
  let parts = 0;
  let maps = 0;
  for (const file of files.sort()) {
    const size = gzipped(await readFile(file));
    all += size;
    const name = path.relative(build, file);
    // Some two hundred, all alike.
    if (name.startsWith('facts/maps/')) maps += size;
    else {
      if (name === EVERY_PAGE || LATER_PARTS.includes(name)) parts += size;
      const limit = name === EVERY_PAGE ? { limit: { atMost: 45 } } : {};
      figures.push({ name: `${browser}: ${name}`, value: size, unit: 'kB', ...limit });
    }
  }
  return [
    ...figures,
    { name: `${browser}: facts/maps, all`, value: maps, unit: 'kB' },
    // “Content script ≤ 45 kB with names and card code”: the sum is far above, and no page but a hovered one pays it.
    { name: `${browser}: all parts of the content script`, value: parts, unit: 'kB' },
    { name: `${browser}: everything`, value: all, unit: 'kB' },
  ];
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length / 1000;
}
