/** Plain text: blocks are paragraphs, between blank lines or, where lines are not wrapped by width, lines. */
import type { BlockRole } from '../detect/types.ts';
import { BlockBuilder, type ReadBlock, type ReadDocument } from './document.ts';

export interface Line {
  text: string;
  /** Offset in the file. */
  start: number;
}

/** Wider lines are whole paragraphs, not lines that an editor has wrapped. */
const WIDEST_WRAP = 140;
/** A first line that is longer, or that ends as a sentence does, is no headline. */
const LONGEST_HEADLINE = 140;

const LIST_MARKER = /^\s*(?:[-*+•·‣▪–]\s|\(?\d{1,3}[.)]\s)/u;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const newline = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = newline.exec(text); match !== null; match = newline.exec(text)) {
    lines.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
}

export function isListItem(line: string): boolean {
  return LIST_MARKER.test(line);
}

/**
 * Groups the lines between two blank ones into paragraphs: a line goes on in the next one only where it was
 * broken for its width, that is, where the next line's first word would not have fitted.
 */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const width = Math.max(0, ...lines.map(line => line.text.trimEnd().length));
  const paragraphs: Line[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const goesOn = previous !== null && !isListItem(line.text) && wasWrapped(previous.text, line.text, width);
    if (goesOn) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
    previous = line;
  }
  return paragraphs;
}

/** A row of a table, its cells between bars. */
function isRow(line: string): boolean {
  return /\S\s*(?:\||\t)\s*\S/.test(line);
}

function wasWrapped(line: string, next: string, width: number): boolean {
  if (isRow(line) || isRow(next)) return false;
  if (/^\s*\p{Ll}/u.test(next)) return true;
  if (width > WIDEST_WRAP) return false;
  const firstWord = /^\s*(\S*)/.exec(next)![1]!;
  return line.trimEnd().length + 1 + firstWord.length > width;
}

/** Adds lines of the file that lie one after the other as one piece, line breaks and all. */
export function blockOfLines(file: string, lines: readonly Line[], role: BlockRole): ReadBlock | null {
  const builder = new BlockBuilder();
  const last = lines.at(-1)!;
  const start = lines[0]!.start;
  builder.append(file.slice(start, last.start + last.text.length), start);
  return builder.finish(role);
}

export function readPlainText(file: string): ReadDocument {
  const blocks: ReadBlock[] = [];
  for (const chunk of chunksOf(linesOf(file))) {
    for (const paragraph of paragraphsOf(chunk)) {
      const block = blockOfLines(file, paragraph, roleOf(paragraph, blocks.length === 0));
      if (block !== null) blocks.push(block);
    }
  }
  return { text: file, blocks, hints: {} };
}

/** Lines between blank ones. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') chunks.push([]);
    else chunks.at(-1)!.push(line);
  }
  return chunks.filter(chunk => chunk.length > 0);
}

function roleOf(paragraph: readonly Line[], first: boolean): BlockRole {
  const text = paragraph[0]!.text.trim();
  if (isListItem(text)) return 'list-item';
  if (first && paragraph.length === 1 && looksLikeHeadline(text)) return 'headline';
  return 'text';
}

/** A headline is short and does not end as a sentence does. */
export function looksLikeHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !/[.:;,]["'”’]?$/.test(text);
}
