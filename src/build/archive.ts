import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * Packs files so that the same files give the same bytes, on any machine and day: sorted by path, without dates or
 * rights of their own.
 *
 * @param files contents by path, with `/` between folders
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  // The first day that a zip can name. The format holds local time, so that it is made in local time.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [path, contents] of sorted) entries[path] = [contents, { level: 9, mtime }];
  return zipSync(entries);
}

/** Every file under a folder, by its path within it. */
export async function filesUnder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return readFiles(
    folder,
    paths.map(path => relative(folder, path).split(sep).join('/')),
  );
}

/** The files of these paths, with `/` between folders, within a folder. */
export async function readFiles(folder: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
  const read = paths.map(async path => [path, new Uint8Array(await readFile(join(folder, path)))] as const);
  return new Map(await Promise.all(read));
}
