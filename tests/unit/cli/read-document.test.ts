import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadDocument, toDocumentSpan } from '../../../src/cli/document.ts';
import { readHtml } from '../../../src/cli/html.ts';
import { readMarkdown } from '../../../src/cli/markdown.ts';
import { readPlainText } from '../../../src/cli/plain-text.ts';
import { readDocument } from '../../../src/cli/read-document.ts';

const blocksOf = (document: ReadDocument) =>
  document.blocks.map(({ block }) => `${block.role}: ${block.text}`);

/** Every word of every block with the words that its span has in the document's text. */
function wordsWithSource(document: ReadDocument): [string, string][] {
  return document.blocks.flatMap(read =>
    [...read.block.text.matchAll(/\S+/g)].map((match): [string, string] => {
      const { start, end } = toDocumentSpan(read, { start: match.index, end: match.index + match[0].length });
      return [match[0], document.text.slice(start, end)];
    }),
  );
}

describe('plain text', () => {
  it('is kept unchanged and cut at blank lines', () => {
    const text = 'A headline\r\n\r\nFirst paragraph. Two sentences.\r\n\r\nSecond one.\r\n';
    const document = readPlainText(text);
    expect(document.text).toBe(text);
    expect(blocksOf(document)).toEqual([
      'headline: A headline',
      'text: First paragraph. Two sentences.',
      'text: Second one.',
    ]);
  });

  it('joins lines that were wrapped for their width', () => {
    const text =
      'OpenAI and Foxconn have agreed to design racks, said Hon\nHai Precision Industry, which makes them and ships them\nall over.';
    expect(readPlainText(text).blocks).toHaveLength(1);
  });

  it('takes lines that were not wrapped as paragraphs', () => {
    const long = 'Foxconn said that its plants were full. '.repeat(8).trim();
    expect(readPlainText(`${long}\n${long}`).blocks).toHaveLength(2);
  });

  it('takes the items of a list one by one', () => {
    expect(blocksOf(readPlainText('Needed:\n• a plant\n• a grid\n1. money'))).toEqual([
      'text: Needed:',
      'list-item: • a plant',
      'list-item: • a grid',
      'list-item: 1. money',
    ]);
  });

  it('has no block where there is no text', () => {
    expect(readPlainText(' \n\n\t\n').blocks).toEqual([]);
    expect(readPlainText('').blocks).toEqual([]);
  });

  it('keeps a byte order mark in its offsets', () => {
    const [word, source] = wordsWithSource(readPlainText('\ufeffOpenAI buys.'))[1]!;
    expect(source).toBe(word);
  });
});

describe('Markdown', () => {
  it('leaves out front matter, code and rules, and takes the date', () => {
    const document = readMarkdown(
      '---\ntitle: Nvidia\ndate: 2026-03-02\n---\n# Title\n\nText with `Nvidia` code.\n\n```\nNvidia\n```\n\n---\n\n    Nvidia\n',
    );
    expect(blocksOf(document)).toEqual(['headline: Title', 'text: Text with  code.']);
    expect(document.hints).toEqual({ published: '2026-03-02' });
  });

  it('reads labels of links and not their addresses', () => {
    const document = readMarkdown(
      'See [OpenAI](https://nvidia.example/a_(b) "Nvidia") and ![Oracle](x.png), <https://nvidia.example>.',
    );
    expect(blocksOf(document)).toEqual(['text: See OpenAI and Oracle, .']);
  });

  it('reads the labels of wiki links and not their targets', () => {
    const document = readMarkdown('[[company:openai|OpenAI]] in [[Texas]] and [[a|Ohio]][1].');
    expect(blocksOf(document)).toEqual(['text: OpenAI in Texas and Ohio[1].']);
  });

  it('joins what emphasis cuts, and its span covers the signs between', () => {
    const document = readMarkdown('**Open**AI pays.');
    expect(document.blocks[0]!.block.text).toBe('OpenAI pays.');
    const span = toDocumentSpan(document.blocks[0]!, { start: 0, end: 6 });
    expect(document.text.slice(span.start, span.end)).toBe('Open**AI');
  });

  it('leaves signs inside words and sums alone', () => {
    expect(readMarkdown('snake_case_name costs $5_000 and 2 < 3').blocks[0]!.block.text).toBe(
      'snake_case_name costs $5_000 and 2 < 3',
    );
  });

  it('takes headings, lists and quotes without their signs', () => {
    expect(blocksOf(readMarkdown('Intro text.\n## Part two\n- one\n2. two\n> quoted'))).toEqual([
      'text: Intro text.',
      'headline: Part two',
      'list-item: one',
      'list-item: two',
      'text: quoted',
    ]);
  });
});

describe('HTML', () => {
  it('joins inline elements and collapses white space', () => {
    const document = readHtml('<p>The <b>Open</b>AI\n   deal: $<span>1.4</span>&nbsp;trillion<br>now</p>');
    expect(blocksOf(document)).toEqual(['text: The OpenAI deal: $1.4\u00a0trillion now']);
    expect(document.text).toBe('The OpenAI deal: $1.4\u00a0trillion now');
  });

  it('leaves out what is no prose', () => {
    const document = readHtml(`<title>t</title><nav>n</nav><script>s</script><style>s</style><pre>p</pre>
      <p>Read <code>c</code>this<textarea>x</textarea>.</p><p hidden>h</p><p style="display: none">d</p>
      <p aria-hidden="true">a</p><div contenteditable>e</div><footer>f</footer><template><p>t</p></template>`);
    expect(blocksOf(document)).toEqual(['text: Read this.']);
  });

  it('knows headlines, lists, tables and captions', () => {
    const document = readHtml(
      '<h1>Head</h1><ul><li>Item <em>one</em></li></ul><table><tr><td>Cell</td></tr></table><figcaption>Words</figcaption>',
    );
    expect(blocksOf(document)).toEqual([
      'headline: Head',
      'list-item: Item one',
      'table-cell: Cell',
      'caption: Words',
    ]);
  });

  it('separates loose text from the blocks around it', () => {
    expect(blocksOf(readHtml('<div>one<p>two</p>three</div>'))).toEqual([
      'text: one',
      'text: two',
      'text: three',
    ]);
  });

  it('reads date, language and host from the markup', () => {
    const document =
      readHtml(`<html lang="en-GB"><head><link rel="canonical" href="https://www.news.example/a">
      <script type="application/ld+json">{"@graph":[{"datePublished":"2025-11-20T10:00:00Z"}]}</script></head><p>x</p>`);
    expect(document.hints).toEqual({ host: 'news.example', language: 'en-GB', published: '2025-11-20' });
    expect(
      readHtml('<meta property="article:published_time" content="2026-01-02T00:00Z"><p>x</p>').hints,
    ).toEqual({
      published: '2026-01-02',
    });
    expect(readHtml('<p>x</p>').hints).toEqual({});
  });

  it('survives nesting deeper than the call stack', () => {
    expect(readHtml(`${'<div>'.repeat(20_000)}deep`).text).toBe('deep');
  });
});

describe('whatever the file', () => {
  const parts = fc.constantFrom(
    'Open**AI**',
    '[x](y)',
    '# ',
    '\n',
    '\r\n',
    '\n\n',
    '`',
    '```\n',
    '<b>',
    '</b>',
    '<p>',
    '&amp;',
    '- ',
    '---\n',
    '😀',
    '_',
    ' ',
    '$5bn',
  );
  const file = fc
    .array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 6 })))
    .map(pieces => pieces.join(''));

  it('text and Markdown are kept, and words lie where they are said to', () => {
    fc.assert(
      fc.property(file, text => {
        for (const read of [readPlainText, readMarkdown]) {
          const document = read(text);
          expect(document.text).toBe(text);
          for (const [word, source] of wordsWithSource(document)) {
            expect(source[0]).toBe(word[0]);
            expect(source.at(-1)).toBe(word.at(-1));
          }
        }
      }),
    );
  });

  it('words of HTML lie where they are said to', () => {
    fc.assert(
      fc.property(file, text => {
        for (const [word, source] of wordsWithSource(readHtml(text))) expect(source).toBe(word);
      }),
    );
  });
});

describe('a file that cannot be read', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'infragloss-'));
    await mkdir(join(folder, 'folder.md'));
    await writeFile(join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await writeFile(join(folder, 'picture.png'), 'x');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['missing.txt', 'no such file'],
    ['folder.md', 'is a folder'],
    ['latin.txt', 'is not UTF-8 text'],
    ['picture.png', 'is neither .txt, .md nor .html'],
  ])('%s', async (name, reason) => {
    await expect(readDocument(join(folder, name))).rejects.toThrow(reason);
  });
});
