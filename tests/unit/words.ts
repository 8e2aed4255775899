/** Lets unit tests read words from their files, as the browser reads them from `_locales`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useWords, type WordLookup } from '../../src/words/words.ts';

const FOLDER = join(import.meta.dirname, '../../src/words');

type Messages = Record<string, { message: string }>;

/** The words of a language, with `$1` to `$9` filled in and `$$` read as `$`, as `browser.i18n.getMessage` does. */
export function wordsOf(locale: string): WordLookup {
  const files = readdirSync(join(FOLDER, locale)).map(name =>
    readFileSync(join(FOLDER, locale, name), 'utf8'),
  );
  const messages: Messages = Object.assign({}, ...files.map(file => JSON.parse(file) as Messages));
  return (key, substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, mark: string) =>
      mark === '$' ? '$' : (substitutions[Number(mark) - 1] ?? ''),
    );
}

export const englishWords: WordLookup = wordsOf('en');

/** Call at the top of a test file that reads words. */
export function useEnglishWords(): void {
  useWords(englishWords);
}
