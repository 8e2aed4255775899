/** What each room of `src` may know, as `docs/architecture.md` tells it. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

interface Room {
  /** Rooms whose code it may run. */
  runs: readonly string[];
  /** Rooms of which it may know no more than the types, which are gone when it runs. */
  names?: readonly string[];
  /** Packages that it may use beside the rooms. */
  packages?: readonly string[];
}

const PREACT = ['preact', 'preact/hooks'];

/** The rooms that ship. Whoever needs another edge writes it down here, with the page of the documents. */
const SHIPPED: Record<string, Room> = {
  detect: { runs: [], names: ['facts'] },
  lookup: { runs: [], names: ['facts', 'detect'] },
  words: { runs: [] },
  platform: { runs: [], packages: ['webextension-polyfill'] },
  messaging: { runs: ['platform'], names: ['messages'], packages: ['valibot'] },
  settings: { runs: ['platform', 'messaging'], names: ['detect'] },
  sites: { runs: ['settings'] },
  ui: { runs: ['words', 'lookup', 'shipped'], names: ['facts', 'detect'], packages: PREACT },
  card: {
    runs: ['ui', 'words', 'platform'],
    names: ['facts', 'detect', 'lookup'],
    packages: [...PREACT, '@floating-ui/core'],
  },
  page: {
    runs: ['detect', 'card', 'settings', 'messaging', 'platform', 'words'],
    names: ['facts', 'lookup', 'messages'],
    packages: ['virtual:lexicon/names', 'virtual:lexicon/facts'],
  },
  shipped: { runs: ['lookup', 'platform'], names: ['facts'] },
  background: {
    runs: ['lookup', 'shipped', 'messaging', 'settings', 'sites', 'platform', 'words'],
    names: ['facts', 'detect', 'messages'],
    packages: ['valibot'],
  },
  tab: { runs: ['messaging', 'settings', 'sites', 'platform'], names: ['detect', 'messages', 'lookup'] },
  popup: {
    runs: ['tab', 'page', 'ui', 'words', 'settings', 'messaging', 'platform'],
    names: ['detect', 'lookup', 'messages'],
    packages: PREACT,
  },
  panel: {
    runs: ['tab', 'page', 'ui', 'words', 'lookup', 'shipped', 'settings', 'messaging', 'platform'],
    names: ['facts', 'detect', 'messages'],
    packages: PREACT,
  },
  options: {
    runs: ['ui', 'words', 'lookup', 'shipped', 'settings', 'sites', 'messaging', 'platform'],
    names: ['facts', 'detect', 'messages'],
    packages: PREACT,
  },
  welcome: {
    runs: ['page', 'card', 'detect', 'ui', 'words', 'settings', 'sites', 'messaging', 'platform'],
    names: ['facts', 'lookup', 'messages'],
    packages: [...PREACT, 'virtual:lexicon/names', 'virtual:lexicon/facts'],
  },
};

/** Rooms that run on a developer's machine alone. */
const TOOLS = ['facts', 'build', 'cli'];

interface Import {
  file: string;
  /** A room, or the name of a package. */
  from: string;
  isTypeOnly: boolean;
}

function importsOf(room: string): Import[] {
  return readdirSync(join(SOURCE, room), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap(entry => importsOfFile(join(entry.parentPath, entry.name)));
}

function importsOfFile(path: string): Import[] {
  const file = relative(SOURCE, path);
  const code = readFileSync(path, 'utf8');
  const found = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = code.matchAll(/\bimport\(()\s*'([^']+)'/g);
  return [...found, ...dynamic]
    .map(([, type, specifier]) => ({
      file,
      from: nameOf(path, specifier!),
      isTypeOnly: Boolean(type?.trim()),
    }))
    .filter(({ from }) => from !== file.split('/')[0]);
}

/** `facts` for `../facts/ids.ts`, `messages` for `../messages.ts`, and packages as they are. */
function nameOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(SOURCE, join(dirname(path), specifier))
    .split('/')[0]!
    .replace(/\.ts$/, '');
}

test('every room is known', () => {
  const rooms = readdirSync(SOURCE, { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(rooms.map(({ name }) => name).sort()).toEqual([...Object.keys(SHIPPED), ...TOOLS].sort());
});

describe.each(Object.entries(SHIPPED))('%s', (room, { runs, names = [], packages = [] }) => {
  const imports = importsOf(room);

  test('runs no code but that of the rooms and packages that it may', () => {
    const allowed = [...runs, ...packages];
    expect(imports.filter(({ from, isTypeOnly }) => !isTypeOnly && !allowed.includes(from))).toEqual([]);
  });

  test('knows the types of no other rooms', () => {
    const allowed = [...runs, ...names, ...packages];
    expect(imports.filter(({ from, isTypeOnly }) => isTypeOnly && !allowed.includes(from))).toEqual([]);
  });
});

test('nothing that ships runs the tools, nor anything of Node', () => {
  for (const room of Object.keys(SHIPPED)) {
    const running = importsOf(room).filter(({ isTypeOnly }) => !isTypeOnly);
    const forbidden = running.filter(
      ({ from }) => TOOLS.includes(from) || from.startsWith('node:') || builtinModules.includes(from),
    );
    expect(forbidden).toEqual([]);
  }
});

test('detection names no DOM, no browser and no clock', () => {
  const names =
    /\b(document|window|navigator|browser|chrome|localStorage|fetch|setTimeout)\s*[.(]|\bDate\.now|\bnew Date\(\)/;
  const files = readdirSync(join(SOURCE, 'detect'), { recursive: true, withFileTypes: true });
  for (const entry of files.filter(each => each.isFile())) {
    const code = readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*/g,
      '',
    );
    expect(code.match(names)?.[0], entry.name).toBeUndefined();
  }
});

test('nothing that ships makes markup or code of text', () => {
  const ways =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)/;
  for (const room of Object.keys(SHIPPED)) {
    for (const entry of readdirSync(join(SOURCE, room), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      expect(
        readFileSync(join(entry.parentPath, entry.name), 'utf8').match(ways)?.[0],
        entry.name,
      ).toBeUndefined();
    }
  }
});

test('one file alone has the polyfill, and one other the types of the extension API', () => {
  const naming = [...Object.keys(SHIPPED), ...TOOLS]
    .flatMap(importsOf)
    .filter(({ from }) => from === 'webextension-polyfill');
  const values = naming.filter(({ isTypeOnly }) => !isTypeOnly);
  expect(values.map(({ file }) => file)).toEqual(['platform/polyfill.ts']);
  expect([...new Set(naming.map(({ file }) => file))].sort()).toEqual([
    'platform/browser.ts',
    'platform/polyfill.ts',
  ]);
});

test('no file is too long to be read at once', () => {
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).filter(
    entry => entry.isFile() && /\.tsx?$/.test(entry.name),
  );
  for (const entry of files) {
    const lines = readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n').length;
    expect(lines, entry.name).toBeLessThanOrEqual(300);
  }
});
