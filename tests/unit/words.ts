/** Lets unit tests read the English words from their files, as the browser reads them from `_locales`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useWords, type WordLookup } from '../../src/words/words.ts';

const FOLDER = join(import.meta.dirname, '../../src/words/en');

type Messages = Record<string, { message: string }>;

const messages: Messages = Object.assign(
  {},
  ...readdirSync(FOLDER).map(name => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Messages),
);

/** The message with `$1` to `$9` filled in and `$$` read as `$`, as `browser.i18n.getMessage` does. */
export const englishWords: WordLookup = (key, substitutions) =>
  (messages[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : (substitutions[Number(mark) - 1] ?? ''),
  );

/** Call at the top of a test file that reads words. */
export function useEnglishWords(): void {
  useWords(englishWords);
}
