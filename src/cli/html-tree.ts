/** Small readings of parse5's tree. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find(candidate => candidate.name === name)?.value ?? null;
}

/** Every element of the tree, in document order. */
export function* elementsOf(root: Node): Generator<Element> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) yield node;
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
}

/** The text inside an element, as it stands. */
export function textOf(element: Element): string {
  return element.childNodes.map(child => (isText(child) ? child.value : '')).join('');
}
