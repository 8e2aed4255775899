/**
 * A file as the command line tool sees it: blocks to annotate, and how their offsets lie in the text that is
 * reported. A block may leave out what lies between two of its pieces (markup, a link's address).
 */
import type { Block, BlockRole, PageHints, Span } from '../detect/types.ts';

export interface ReadBlock {
  block: Block;
  /** Offsets in the block's text at which a piece begins, ascending from 0. */
  pieceStarts: number[];
  /** Where each of these pieces begins in the document's text. */
  sourceStarts: number[];
}

export interface ReadDocument {
  /** The text that offsets count in. */
  text: string;
  blocks: ReadBlock[];
  hints: PageHints;
}

/** Collects the pieces of one block. */
export class BlockBuilder {
  private text = '';
  private readonly pieceStarts: number[] = [];
  private readonly sourceStarts: number[] = [];

  /** @param sourceStart where the piece begins in the document's text. */
  append(piece: string, sourceStart: number): void {
    if (piece === '') return;
    this.pieceStarts.push(this.text.length);
    this.sourceStarts.push(sourceStart);
    this.text += piece;
  }

  /** The block, or `null` where it holds nothing but white space. */
  finish(role: BlockRole): ReadBlock | null {
    if (this.text.trim() === '') return null;
    return {
      block: { text: this.text, role },
      pieceStarts: this.pieceStarts,
      sourceStarts: this.sourceStarts,
    };
  }
}

/** A span of the block as a span of the document's text; markup between the pieces it touches is included. */
export function toDocumentSpan(read: ReadBlock, span: Span): Span {
  return { start: sourceOffset(read, span.start), end: sourceOffset(read, span.end - 1) + 1 };
}

function sourceOffset(read: ReadBlock, offset: number): number {
  let piece = read.pieceStarts.length - 1;
  while (piece > 0 && read.pieceStarts[piece]! > offset) piece--;
  return read.sourceStarts[piece]! + offset - read.pieceStarts[piece]!;
}
