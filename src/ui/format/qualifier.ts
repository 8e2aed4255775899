/** “about”, “up to”, “at least”, “over”: in words before a figure, as a sign on the ruler. */
import type { Qualifier } from '../../facts/records.ts';
import { type WordKey, word } from '../../words/words.ts';

const WORDS: Record<Qualifier, WordKey> = {
  about: 'qualifierAbout',
  'up to': 'qualifierUpTo',
  'at least': 'qualifierAtLeast',
  'more than': 'qualifierMoreThan',
  'less than': 'qualifierLessThan',
  nearly: 'qualifierNearly',
  target: 'qualifierTarget',
};

const SIGNS: Record<Qualifier, string> = {
  about: '≈',
  'up to': '≤',
  'at least': '≥',
  'more than': '>',
  'less than': '<',
  nearly: '≈',
  target: '',
};

interface Qualified {
  qualifier?: Qualifier | null;
  estimate?: boolean;
}

/** The word before a figure, or an empty string; an estimate without another qualifier is “about”. */
export function qualifierText({ qualifier, estimate }: Qualified): string {
  if (qualifier) return word(WORDS[qualifier]);
  return estimate ? word('qualifierAbout') : '';
}

/** The sign before a figure on the ruler, or an empty string. */
export function qualifierSign({ qualifier, estimate }: Qualified): string {
  if (qualifier) return SIGNS[qualifier];
  return estimate ? SIGNS.about : '';
}
