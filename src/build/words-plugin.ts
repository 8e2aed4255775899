import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

type Messages = Record<string, Entry>;

/**
 * Merges `src/words/<locale>/*.json`, one file for each surface, into the `_locales/<locale>/messages.json` that
 * browsers read. A key that two files define stops the build.
 */
export function wordsPlugin(root: string): Plugin {
  const wordsDirectory = join(root, 'src/words');
  return {
    name: 'infragloss:words',
    apply: 'build',
    async generateBundle() {
      const locales = new Map<string, Messages>();
      for (const { locale, path } of await wordFiles(wordsDirectory)) {
        const messages = locales.get(locale) ?? {};
        locales.set(locale, messages);
        for (const [key, entry] of Object.entries(JSON.parse(await readFile(path, 'utf8')) as Messages)) {
          if (key in messages) this.error(`${path}: the word “${key}” is defined in another file too`);
          messages[key] = withNamedPlaceholders(entry);
        }
      }
      for (const [locale, messages] of locales) {
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${locale}/messages.json`,
          source: `${JSON.stringify(messages, null, 1)}\n`,
        });
      }
    },
  };
}

async function wordFiles(directory: string): Promise<{ locale: string; path: string }[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.json'))
    .map(entry => ({
      locale: entry.parentPath.slice(directory.length + 1),
      path: join(entry.parentPath, entry.name),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Browsers read `$1$2` as `$1$`, a placeholder named “1”, and refuse the extension; with a name for each number the
 * two can stand side by side.
 */
function withNamedPlaceholders(entry: Entry): Entry {
  if (!/\$\d\$/.test(entry.message)) return entry;
  const placeholders: Entry['placeholders'] = {};
  const message = entry.message.replace(/\$(\d)/g, (content, digit: string) => {
    placeholders[`value_${digit}`] = { content };
    return `$value_${digit}$`;
  });
  return { ...entry, message, placeholders };
}
