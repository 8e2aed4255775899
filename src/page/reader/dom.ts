/**
 * Properties of nodes, read past the page's own names: `<input name="parentNode">` hides the real one of its form, and
 * `<img name="body">` that of the document, from content scripts too.
 */

import type { ReadElement } from './elements.ts';

/** The getter that the browser defined, which no element's name can stand in for. */
function getter<Owner extends object, Value>(
  prototype: Owner,
  name: keyof Owner & string,
): (owner: Owner) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  // A test's document may keep its properties elsewhere.
  return get === undefined ? owner => owner[name] as Value : owner => get.call(owner) as Value;
}

export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const parentOf = getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');

const localNameOf = getter<Element, string>(Element.prototype, 'localName');
const { getAttribute, hasAttribute, hasAttributes, closest } = Element.prototype;

/** An element as the rules of reading ask for it; only a form can be fooled by what stands in it. */
export function unfooled(element: Element): ReadElement {
  if (!(element instanceof HTMLFormElement)) return element;
  return {
    localName: localNameOf(element),
    hasAttributes: () => hasAttributes.call(element),
    hasAttribute: name => hasAttribute.call(element, name),
    getAttribute: name => getAttribute.call(element, name),
    closest: selectors => closest.call(element, selectors),
  };
}
