/**
 * `npm run package`: packs what `npm run build` left in `dist/` for the stores, and the source archive that Firefox's
 * store asks for. The same commit gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { archiveOf, filesUnder, readFiles } from './archive.ts';

const PROJECT = join(import.meta.dirname, '../..');
const PACKAGES = join(PROJECT, 'packages');

await mkdir(PACKAGES, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  await pack(browser, await filesUnder(join(PROJECT, 'dist', browser)));
}
if (existsSync(join(PROJECT, '.git'))) {
  await pack('source', await readFiles(PROJECT, trackedFiles()));
  if (git('status', '--porcelain') !== '')
    console.warn('These archives hold changes that are not committed.');
} else {
  console.warn('Without git there is no list of what belongs to the source, so no archive of it was made.');
}

async function pack(what: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const archive = archiveOf(files);
  const name = `${packageJson.name}-${packageJson.version}-${what}.zip`;
  await writeFile(join(PACKAGES, name), archive);
  const digest = createHash('sha256').update(archive).digest('hex');
  console.log(`packages/${name}  ${(archive.length / 1000).toFixed(0)} kB  sha256 ${digest}`);
}

/** Everything that a build needs is tracked, and nothing else goes to the reviewers. */
function trackedFiles(): string[] {
  const deleted = new Set(git('ls-files', '-z', '--deleted').split('\0'));
  return git('ls-files', '-z')
    .split('\0')
    .filter(path => path !== '' && !deleted.has(path));
}

function git(...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd: PROJECT, encoding: 'utf8', maxBuffer: 64e6 }).trim();
}
