/** Reads one file as a document, by its extension. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ReadDocument } from './document.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/** A file that cannot be read; the message is fit for the command line. */
export class UnreadableFile extends Error {}

const READERS: Record<string, (text: string) => ReadDocument> = {
  '.txt': readPlainText,
  '.text': readPlainText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
};

/** @throws {UnreadableFile} where there is no such file, it is a folder, of another kind, or not UTF-8 text. */
export async function readDocument(path: string): Promise<ReadDocument> {
  const bytes = await readBytes(path);
  const reader = READERS[extname(path).toLowerCase()];
  if (reader === undefined) throw new UnreadableFile('is neither .txt, .md nor .html');
  return reader(decode(bytes));
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableFile(reasonOf(error as NodeJS.ErrnoException));
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'is a folder; name the files in it';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read (permission denied)';
    default:
      return `cannot be read (${error.message})`;
  }
}

/** A byte order mark is kept, so that offsets count in the file unchanged. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('is not UTF-8 text');
  }
}
