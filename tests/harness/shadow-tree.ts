/** A node of a page as the browser's protocol shows it, closed shadow roots included. */
export interface TreeElement {
  tag: string;
  attributes: Record<string, string>;
  /** Children of the element itself, or of its shadow root where it has one. */
  children: (TreeElement | string)[];
  /** How the protocol refers to the element. */
  handle: string | number;
}

const OUT_OF_LINE = new Set([
  'article', 'aside', 'button', 'dd', 'details', 'div', 'dl', 'dt', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4',
  'header', 'li', 'ol', 'p', 'section', 'summary', 'table', 'td', 'tr', 'ul',
]); // biome-ignore format: a list of words

/** The text of a tree, a line for each block, without what is styled or scripted. */
export function textOf(node: TreeElement | string): string {
  return raw(node)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function raw(node: TreeElement | string): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  if (node.tag === 'style' || node.tag === 'script') return '';
  const inner = node.children.map(raw).join('');
  return OUT_OF_LINE.has(node.tag) ? `\n${inner}\n` : inner;
}

/** Every element of a tree in document order, the root first. */
export function* elementsOf(root: TreeElement): Generator<TreeElement> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* elementsOf(child);
}

/** Every link of a tree, with its text. */
export function linksOf(
  root: TreeElement,
): { text: string; href: string; attributes: Record<string, string> }[] {
  return [...elementsOf(root)]
    .filter(element => element.tag === 'a' && element.attributes.href !== undefined)
    .map(element => ({
      text: textOf(element),
      href: element.attributes.href ?? '',
      attributes: element.attributes,
    }));
}
