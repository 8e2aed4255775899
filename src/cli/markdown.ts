/**
 * Markdown, as far as it matters for reading: front matter, code, comments and link addresses are not text,
 * headings and list items are blocks of their own. Offsets stay those of the file.
 */

import type { BlockRole, PageHints } from '../detect/types.ts';
import type { PartialDate } from '../facts/ids.ts';
import { BlockBuilder, type ReadBlock, type ReadDocument } from './document.ts';
import { isListItem, type Line, linesOf, looksLikeHeadline, paragraphsOf } from './plain-text.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}\s/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+\s*)$/;
const TABLE_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/;
const LINK_DEFINITION = /^ {0,3}\[[^\]]+\]:\s/;
/** Markup at the start of a line: quote signs, heading signs, list signs. */
const LINE_MARKUP = /^\s*(?:>\s?)*(?:#{1,6}\s+)?(?:[-*+]\s+|\d{1,3}[.)]\s+)?/;
/**
 * Markup inside a line, whole code spans and link addresses with it: inline code, wiki link (`[[target|label]]`),
 * image or link with the label kept, bare address, comment or tag, emphasis.
 */
const INLINE_MARKUP =
  /(`+)[^`]*\1|\[\[(?:[^\]|[]*\|)?|\]\](?!\()|!?\[(?=[^\]]*\]\()|\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)|\]\[[^\]]*\]|<https?:[^>]*>|https?:\/\/[^\s)>\]]+|<!--[\s\S]*?-->|<\/?[a-z][^>]*>|\*{1,3}|_{2,3}|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~/giu;

export function readMarkdown(file: string): ReadDocument {
  const lines = linesOf(file);
  const bodyStart = frontMatterEnd(lines);
  const blocks: ReadBlock[] = [];
  let chunk: Line[] = [];

  const finishChunk = (): void => {
    for (const paragraph of paragraphsOf(chunk)) {
      const block = readParagraph(paragraph, blocks.length === 0);
      if (block !== null) blocks.push(block);
    }
    chunk = [];
  };

  let fence: string | null = null;
  for (const line of lines.slice(bodyStart)) {
    const mark = FENCE.exec(line.text)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
    } else if (mark !== undefined) {
      finishChunk();
      fence = mark;
    } else if (isSeparator(line.text) || (chunk.length === 0 && /^(?: {4}|\t)/.test(line.text))) {
      finishChunk();
    } else if (HEADING.test(line.text)) {
      finishChunk();
      chunk = [line];
      finishChunk();
    } else {
      chunk.push(line);
    }
  }
  finishChunk();
  return { text: file, blocks, hints: frontMatterHints(lines.slice(0, bodyStart)) };
}

function isSeparator(line: string): boolean {
  return line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line) || LINK_DEFINITION.test(line);
}

/** How many lines a front matter between `---` lines takes; 0 where there is none. */
function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0;
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line.text));
  return close === -1 ? 0 : close + 1;
}

function frontMatterHints(lines: readonly Line[]): PageHints {
  for (const { text } of lines) {
    const date = /^(?:date|published)\s*:\s*["']?(\d{4}-\d{2}-\d{2})/i.exec(text)?.[1];
    if (date !== undefined) return { published: date as PartialDate };
  }
  return {};
}

function readParagraph(lines: readonly Line[], first: boolean): ReadBlock | null {
  const builder = new BlockBuilder();
  lines.forEach((line, index) => {
    if (index > 0) builder.append(' ', line.start - 1);
    appendLine(builder, line);
  });
  return builder.finish(roleOf(lines, first));
}

function appendLine(builder: BlockBuilder, line: Line): void {
  const markupEnd = LINE_MARKUP.exec(line.text)![0].length;
  const content = line.text.slice(markupEnd);
  let offset = 0;
  for (const match of content.matchAll(INLINE_MARKUP)) {
    builder.append(content.slice(offset, match.index), line.start + markupEnd + offset);
    offset = match.index + match[0].length;
  }
  builder.append(content.slice(offset), line.start + markupEnd + offset);
}

function roleOf(lines: readonly Line[], first: boolean): BlockRole {
  const text = lines[0]!.text;
  if (HEADING.test(text)) return 'headline';
  if (isListItem(text)) return 'list-item';
  if (text.trimStart().startsWith('|')) return 'table-cell';
  return first && lines.length === 1 && looksLikeHeadline(text.trim()) ? 'headline' : 'text';
}
