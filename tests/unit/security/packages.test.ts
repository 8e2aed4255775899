import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What is read of `package-lock.json`. */
interface LockFile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  resolved?: string;
  integrity?: string;
  /** It stands in another package's archive, and comes with its digest. */
  inBundle?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}

const PROJECT = join(import.meta.dirname, '../../..');

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
}

const { '': project, ...packages } = (read('package-lock.json') as LockFile).packages;

/** What is asked for to run in the extension, and what that needs in turn. */
const ASKED_FOR = ['@floating-ui/core', 'preact', 'valibot', 'webextension-polyfill'];
const NEEDED = ['@floating-ui/utils'];

describe('the lock file', () => {
  test('names every package by a digest, and none from elsewhere than the registry', () => {
    const loose = Object.entries(packages)
      .filter(([, { inBundle }]) => inBundle !== true)
      .filter(
        ([, { resolved, integrity = '' }]) =>
          (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
          !/^sha512-[\w+/]{86}==$/.test(integrity),
      );
    expect(loose.map(([path]) => path)).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  test('asks for what package.json asks for: four packages that run in the extension', () => {
    const { dependencies } = read('package.json') as LockedPackage;
    expect(project!.dependencies).toEqual(dependencies);
    expect(Object.keys(dependencies!).sort()).toEqual(ASKED_FOR);
  });

  test('takes one more in with them, and none of them runs anything when it is installed', () => {
    const shipped = new Set(ASKED_FOR);
    for (const name of shipped) {
      const { dependencies = {}, hasInstallScript } = packages[`node_modules/${name}`]!;
      expect(hasInstallScript, name).toBeUndefined();
      for (const needed of Object.keys(dependencies)) shipped.add(needed);
    }
    expect([...shipped].sort()).toEqual([...ASKED_FOR, ...NEEDED].sort());
  });
});
