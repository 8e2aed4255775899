/** Small readings of parse5's tree. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { ReadElement } from '../page/reader/elements.ts';

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

/** A parsed element with the few members of a DOM element that the page's reader asks for. */
export class ParsedElement implements ReadElement {
  readonly localName: string;

  constructor(readonly node: Element) {
    this.localName = node.tagName;
  }

  hasAttributes(): boolean {
    return this.node.attrs.length > 0;
  }

  hasAttribute(name: string): boolean {
    return attribute(this.node, name) !== null;
  }

  getAttribute(name: string): string | null {
    return attribute(this.node, name);
  }

  closest(_selectors: 'article, main'): Element | null {
    let node: DefaultTreeAdapterTypes.ParentNode | null = this.node;
    while (node !== null && isElement(node)) {
      if (node.tagName === 'article' || node.tagName === 'main') return node;
      node = node.parentNode;
    }
    return null;
  }
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
