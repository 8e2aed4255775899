import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACTS_DIRECTORY, type FileTexts } from '../read/fact-files.ts';

/** A key that changes with any fact and with the code that compiles facts. */
export async function cacheKey(root: string, texts: FileTexts): Promise<string> {
  const hash = createHash('sha256');
  for (const [path, content] of texts) hash.update(`${path}\n${content.length}\n${content}`);
  const names = await readdir(join(root, FACTS_DIRECTORY), { recursive: true });
  const code = names.filter(name => name.endsWith('.ts')).sort();
  for (const name of code) hash.update(await readFile(join(root, FACTS_DIRECTORY, name)));
  return hash.digest('hex');
}

/** What is kept: the compiled facts, and the maps drawn from them. */
type CacheName = 'facts' | 'maps';

const cacheFile = (root: string, name: CacheName): string => join(root, `node_modules/.cache/${name}.json`);

/** What was kept under this name and key, or `null`. A cache that cannot be read counts as empty. */
export async function readCache<Value>(root: string, name: CacheName, key: string): Promise<Value | null> {
  try {
    const kept = JSON.parse(await readFile(cacheFile(root, name), 'utf8')) as { key: string; value: Value };
    return kept.key === key ? kept.value : null;
  } catch {
    return null;
  }
}

/** Keeps one value for each name; failure to write is no error, the next run compiles again. */
export async function writeCache(root: string, name: CacheName, key: string, value: unknown): Promise<void> {
  try {
    await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
    await writeFile(cacheFile(root, name), JSON.stringify({ key, value }));
  } catch {
    // A read-only checkout still builds.
  }
}
