import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const texts = v.optional(v.array(v.string()), []);

/** What stands in the comment at the top of a fixture. A field that is not named here is refused. */
const statementSchema = v.strictObject({
  /** What the page does, in one sentence. */
  what: v.string(),
  /** Texts that are marked at the end, in the page or in its frames. */
  marks: v.array(v.string()),
  /** Texts that must not be marked at the end. */
  unmarked: texts,
  /** Texts that are marked before the page acts: its `window.act` is called then. */
  before: texts,
  /** What the content script says of the page at the end. */
  state: v.optional(v.picklist(['annotated', 'quiet', 'left-alone']), 'annotated'),
  /** A word whose card opens on hover, at the end. */
  card: v.optional(v.string()),
  /** A word that is hovered at the end, whatever comes of it. */
  hover: v.optional(v.string()),
  /** That no element was added before the card was asked for, whatever the page did. */
  host: v.optional(v.literal('none')),
  /** The reader moves the pointer, on which marks that were taken out are put back. */
  pointer: v.optional(v.boolean(), false),
  /** Response headers and content type. */
  headers: v.optional(v.record(v.string(), v.string()), {}),
  type: v.optional(v.string(), 'text/html; charset=utf-8'),
  /** What the page itself asks for, each as often as it does: paths, or whole addresses on other hosts. */
  requests: texts,
  /** Pattern of errors that the browser reports of the page with or without us. */
  errors: v.optional(v.string()),
});

export interface PageFixture extends v.InferOutput<typeof statementSchema> {
  /** Path under `tests/pages` without the ending, which is also its path on the server. */
  name: string;
  html: string;
  /** Whether the page does something when it is told to. */
  acts: boolean;
}

/**
 * The pages in a folder beside this file, each with the statement that its first comment makes.
 *
 * @throws Error naming the file whose statement is missing or malformed.
 */
export function pageFixtures(folder: string): PageFixture[] {
  const directory = join(import.meta.dirname, folder);
  const files = readdirSync(directory).filter(file => file.endsWith('.html'));
  return files.sort().map(file => readFixture(join(directory, file)));
}

function readFixture(path: string): PageFixture {
  const html = readFileSync(path, 'utf8');
  const name = relative(import.meta.dirname, path).replace(/\.html$/, '');
  const statement = /<!--\n([\s\S]*?)-->/.exec(html)?.[1];
  const parsed = v.safeParse(statementSchema, parse(statement ?? ''));
  if (!parsed.success) throw new Error(`${name}: ${v.summarize(parsed.issues)}`);
  return { ...parsed.output, name, html, acts: html.includes('window.act = ') };
}
