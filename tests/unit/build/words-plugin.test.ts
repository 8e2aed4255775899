import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { wordsPlugin } from '../../../src/build/words-plugin.ts';

/** Builds a project that is nothing but word files, and gives what was emitted by file name. */
async function buildWords(files: Record<string, object>): Promise<Map<string, string>> {
  const root = await mkdtemp(join(tmpdir(), 'infragloss-words-'));
  for (const [path, words] of Object.entries(files)) {
    await mkdir(join(root, 'src/words', path, '..'), { recursive: true });
    await writeFile(join(root, 'src/words', path), JSON.stringify(words));
  }
  await writeFile(join(root, 'entry.js'), 'export {};');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [wordsPlugin(root)],
    build: { write: false, rollupOptions: { input: join(root, 'entry.js') } },
  });
  if (!('output' in result)) throw new Error('Vite gave more than one build');
  return new Map(
    result.output.flatMap(file =>
      file.type === 'asset' ? [[file.fileName, String(file.source)] as const] : [],
    ),
  );
}

test('merges the files of each language', async () => {
  const emitted = await buildWords({
    'en/card.json': { close: { message: 'Close' } },
    'en/popup.json': { off: { message: 'Off on $1' } },
    'de/card.json': { close: { message: 'Schließen' } },
  });
  expect(JSON.parse(emitted.get('_locales/en/messages.json')!)).toEqual({
    close: { message: 'Close' },
    off: { message: 'Off on $1' },
  });
  expect(JSON.parse(emitted.get('_locales/de/messages.json')!)).toEqual({ close: { message: 'Schließen' } });
});

test('names the placeholders of neighboring substitutions, which browsers would read as one name', async () => {
  const emitted = await buildWords({ 'en/shared.json': { money: { message: '$1$2, $1' } } });
  expect(JSON.parse(emitted.get('_locales/en/messages.json')!)).toEqual({
    money: {
      message: '$value_1$$value_2$, $value_1$',
      placeholders: { value_1: { content: '$1' }, value_2: { content: '$2' } },
    },
  });
});

test('refuses a key that two files define', async () => {
  const words = { close: { message: 'Close' } };
  await expect(buildWords({ 'en/card.json': words, 'en/popup.json': words })).rejects.toThrow(
    /popup\.json.*“close” is defined in another file too/,
  );
});
