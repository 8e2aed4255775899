import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { PartialDate } from '../../../src/facts/ids.ts';
import { dayText } from '../../../src/ui/format/dates.ts';
import { moneyText } from '../../../src/ui/format/money.ts';
import { powerText } from '../../../src/ui/format/power.ts';
import { countedWord, useWords } from '../../../src/words/words.ts';
import { useEnglishWords, wordsOf } from '../words.ts';

const WORDS = join(import.meta.dirname, '../../../src/words');

const translations = readdirSync(WORDS, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'en')
  .map(entry => entry.name);

type Messages = Record<string, { message: string }>;

function readMessages(locale: string, file: string): Messages {
  return JSON.parse(readFileSync(join(WORDS, locale, file), 'utf8')) as Messages;
}

/** The substitutions that a message has a place for, and `$$` for each dollar sign that it prints. */
function placeholdersOf(message: string): string[] {
  return (message.match(/\$[$\d]|%s/g) ?? []).sort();
}

test('there is a second language', () => {
  expect(translations).toContain('de');
});

describe.each(translations)('the translation %s', locale => {
  const files = readdirSync(join(WORDS, 'en'));

  test('has the files of the original', () => {
    expect(readdirSync(join(WORDS, locale)).sort()).toEqual(files.sort());
  });

  test.each(files)('has each word of %s, with the same substitutions', file => {
    const [original, translated] = [readMessages('en', file), readMessages(locale, file)];
    expect(Object.keys(translated)).toEqual(Object.keys(original));
    for (const [key, { message }] of Object.entries(translated)) {
      expect(message.trim(), key).not.toBe('');
      expect(new Set(placeholdersOf(message)), key).toEqual(new Set(placeholdersOf(original[key]!.message)));
    }
  });
});

describe('in German', () => {
  useWords(wordsOf('de'));
  afterAll(useEnglishWords);

  test('numbers and dates follow the language', () => {
    expect(moneyText(1.4e12, 'USD')).toBe('1,4\u00a0Bio. $');
    expect(moneyText(10e9, 'USD', 15e9)).toBe('10–15\u00a0Mrd. $');
    expect(moneyText(900e6, 'USD', 1.2e9)).toBe('900\u00a0Mio. $–1,2\u00a0Mrd. $');
    expect(moneyText(2e9, 'CHF')).toBe('2\u00a0Mrd. CHF');
    expect(powerText(1200)).toBe('1,2 GW');
    expect(dayText('2026-06-24' as PartialDate)).toBe('24. Jun 2026');
    expect(countedWord('yearsOld', 1)).toBe('1 Jahr alt,');
    expect(countedWord('popupSinceEvents', 1200)).toBe('1.200 Ereignisse');
  });
});
