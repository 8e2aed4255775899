import { expect, test } from 'vitest';
import { countedWord, useWords, word } from '../../../src/words/words.ts';
import { englishWords, useEnglishWords } from '../words.ts';

useEnglishWords();

test('puts substitutions in for their numbers', () => {
  expect(word('sourceTooltip', 'AI Magazine', 'April 2026')).toBe('AI Magazine, April 2026');
});

test('a substitution that looks like a placeholder stays as it is', () => {
  expect(word('cardHideWord', '$1.4tn')).toBe('Hide “$1.4tn” here');
});

test('chooses the plural form and groups digits', () => {
  expect(countedWord('yearsOld', 1)).toBe('1 year old,');
  expect(countedWord('yearsOld', 3)).toBe('3 years old,');
  expect(countedWord('more', 1200)).toBe('1,200 more');
});

test('shows the key where a translation lacks it', () => {
  useWords((key, values) => (key === 'cardPanel' ? '' : englishWords(key, values)));
  expect(word('cardPanel')).toBe('cardPanel');
  useEnglishWords();
});
