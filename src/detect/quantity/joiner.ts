import { isDash, phraseEnd, SPACE } from './characters.ts';

/** What stands between two terms. */
export interface Joiner {
  kind: 'dash' | 'spaced dash' | 'to' | 'and' | 'or';
  end: number;
}

const JOINERS: readonly (readonly [phrase: string, kind: Joiner['kind']])[] = [
  [' to ', 'to'],
  ['-to-', 'to'],
  ['- to ', 'to'],
  [' and ', 'and'],
  [' or ', 'or'],
];

/** Words by which a range says that its upper end is not exact (“$5 billion to as much as $7 billion”). */
const SOFTENERS: readonly string[] = [
  ...['about', 'around', 'roughly', 'nearly', 'almost', 'over', 'more than', 'as much as', 'as many as'],
  ...[
    'up to',
    'at least',
    'perhaps',
    'possibly',
    'maybe',
    'even',
    'approximately',
    'an estimated',
    'just over',
  ],
  ...['just under', 'close to', 'some'],
];

/** The joiner at `at`, with the softening word behind it if there is one. */
export function readJoiner(text: string, at: number): Joiner | null {
  const code = text.charCodeAt(at);
  if (isDash(code)) {
    for (const [phrase, kind] of JOINERS) {
      if (text.startsWith(phrase, at)) return { kind, end: at + phrase.length };
    }
    return { kind: 'dash', end: at + 1 };
  }
  if (code !== SPACE) return null;
  if (isDash(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === SPACE) {
    return { kind: 'spaced dash', end: at + 3 };
  }
  for (const [phrase, kind] of JOINERS) {
    if (text.startsWith(phrase, at)) return { kind, end: behindSoftener(text, at + phrase.length) };
  }
  return null;
}

function behindSoftener(text: string, at: number): number {
  for (const word of SOFTENERS) {
    const end = phraseEnd(text, at, word);
    if (end >= 0 && text.charCodeAt(end) === SPACE) return end + 1;
  }
  return at;
}
