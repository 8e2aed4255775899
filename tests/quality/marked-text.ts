/** Mentions of a case's text: marked inside it, or named beside it. */
import type { MentionKind } from '../../src/detect/types.ts';
import type { ExpectedMention } from './sample.ts';

const INLINE_MARK = /\[\[([^|\]]*)\|([^\]]*)\]\]/g;

/** The text without its `[[words|id]]` marks, and what they mark. */
export function unmark(kind: MentionKind, marked: string): { text: string; mentions: ExpectedMention[] } {
  const mentions: ExpectedMention[] = [];
  let text = '';
  let copiedTo = 0;
  for (const mark of marked.matchAll(INLINE_MARK)) {
    const [whole, words, ids] = mark as unknown as [string, string, string];
    text += marked.slice(copiedTo, mark.index);
    const span = { start: text.length, end: text.length + words.length };
    mentions.push({ kind, ...span, optional: false, ids: ids.split(','), value: null });
    text += words;
    copiedTo = mark.index + whole.length;
  }
  return { text: text + marked.slice(copiedTo), mentions };
}

/**
 * Where each of `surfaces` stands in `text`, each behind the one before it.
 * @throws {Error} where one does not
 */
export function locate(text: string, surfaces: readonly string[]): { start: number; end: number }[] {
  let from = 0;
  return surfaces.map(surface => {
    const start = text.indexOf(surface, from);
    if (start < 0) throw new Error(`“${surface}” does not stand in “${text}”, in this order`);
    from = start + surface.length;
    return { start, end: from };
  });
}
