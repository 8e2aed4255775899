import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, FUZZ_TIMEOUT } from './check.ts';
import { anyProse } from './prose.ts';
import { bodyFrom, standInForBrowser, TreeElement, type TreeNode, TreeText } from './tree.ts';

standInForBrowser();
const { readBlocks } = await import('../../src/page/reader/read-blocks.ts');

const NAMES = [
  ...['p', 'div', 'span', 'b', 'i', 'a', 'em', 'article', 'aside', 'main', 'h1', 'h2', 'li', 'ul', 'table', 'tr', 'td'],
  ...['form', 'br', 'hr', 'sup', 'script', 'style', 'code', 'pre', 'nav', 'footer', 'svg', 'math', 'select', 'option'],
  ...['template', 'textarea', 'button', 'x-story', 'slot', 'font', 'nobr', 'iframe', 'noscript', 'plaintext', 'body'],
]; // biome-ignore format: a list of names

const ATTRIBUTES = [
  '',
  ' hidden',
  ' aria-hidden=true',
  ' contenteditable',
  ' contenteditable=false',
  ' role=heading',
  ' role=textbox',
  ' shadowrootmode=open',
];

const anyTag = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES), fc.constantFrom('open', 'open', 'close'))
  .map(([name, attribute, kind]) => (kind === 'open' ? `<${name}${attribute}>` : `</${name}>`));

/** Tags in any order, most of them never closed, with text between them, and cut anywhere. */
const anyHtml = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyTag }, { weight: 2, arbitrary: anyProse.map(escaped) }), { maxLength: 30 })
  .chain(pieces => {
    const html = pieces.join('');
    return fc.tuple(fc.nat(html.length), fc.constantFrom('', '<', '<!--', '&', '<a href="')).map(([at, broken]) => html.slice(0, at) + broken + html.slice(at));
  }); // biome-ignore format: two steps

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}

test('reading any HTML ends, and every block leads back to its text', { timeout: FUZZ_TIMEOUT }, () =>
  check(
    'reader',
    0.25,
    fc.property(anyHtml, html => {
      const body = bodyFrom(html);
      const seen = new Set<unknown>();
      const known = new Set<unknown>(nodesIn(body));
      for (const block of readBlocks(body as never)) {
        if (block === null) continue;
        let text = '';
        block.nodes.forEach((node, stretch) => {
          expect(known.has(node)).toBe(true);
          expect(isLeftOut(node as unknown as TreeNode)).toBe(false);
          // A block break within a text node comes with blocks of 16,384 units alone.
          expect(seen.has(node)).toBe(false);
          seen.add(node);
          const between = block.text.slice(text.length, block.starts[stretch]);
          expect(between).toMatch(/^\n*$/);
          text += between + node.data.slice(block.offsets[stretch]);
        });
        expect(block.text.slice(text.length)).toMatch(/^\n*$/);
        expect(block.text.startsWith(text)).toBe(true);
      }
    }),
  ),
);

function nodesIn(root: TreeNode): TreeNode[] {
  const nodes = [root];
  for (const node of nodes) {
    if (node instanceof TreeElement && node.root) nodes.push(node.root);
    nodes.push(...node.childNodes);
  }
  return nodes.filter(node => node instanceof TreeText);
}

/** What must never be read, by a rule that is simpler than the reader's own. */
function isLeftOut(node: TreeNode): boolean {
  for (let at: TreeNode | null = node; at !== null; at = at.parent) {
    if (!(at instanceof TreeElement)) continue;
    if (['script', 'style', 'code', 'pre', 'textarea', 'select', 'nav', 'footer', 'svg'].includes(at.name))
      return true;
    if (at.hasAttribute('hidden') || at.getAttribute('contenteditable') === '') return true;
  }
  return false;
}
