import { mkdir, mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveOf, filesUnder } from '../../../src/build/archive.ts';

/** The same files in a new folder, written in the order given, last changed at `changed`. */
async function folderWith(paths: readonly string[], changed: Date): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'infragloss-archive-'));
  for (const path of paths) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), `contents of ${path}`);
    await utimes(join(folder, path), changed, changed);
  }
  return folder;
}

test('gives the same bytes for the same files, whenever and in whatever order they were written', async () => {
  const paths = ['manifest.json', '_locales/en/messages.json', 'assets/a.js'];
  const one = await folderWith(paths, new Date('2026-01-01T00:00:00Z'));
  const other = await folderWith(paths.toReversed(), new Date('2026-07-31T12:34:56Z'));
  const archive = archiveOf(await filesUnder(one));
  expect(archive).toEqual(archiveOf(await filesUnder(other)));
  expect(Object.keys(unzipSync(archive))).toEqual(paths.toSorted());
});

test('gives the same bytes in every time zone', () => {
  const files = new Map([['a.txt', strToU8('a')]]);
  const zone = process.env.TZ;
  try {
    const archives = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map(name => {
      process.env.TZ = name;
      return archiveOf(files);
    });
    expect(archives[1]).toEqual(archives[0]);
    expect(archives[2]).toEqual(archives[0]);
  } finally {
    process.env.TZ = zone;
  }
});

test('keeps what it was given', () => {
  const files = new Map([['Äpfel/größe.txt', strToU8('5 ≥ 3')]]);
  expect(strFromU8(unzipSync(archiveOf(files))['Äpfel/größe.txt']!)).toBe('5 ≥ 3');
});
