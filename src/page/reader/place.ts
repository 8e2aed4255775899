import type { BlockRole } from '../../detect/types.ts';
import { bodyOf, isConnected, nodeTypeOf, parentOf, unfooled } from './dom.ts';
import { roleOf, treatmentOf } from './elements.ts';

/** Where something that changed stands among the blocks. */
export interface Place {
  /** The smallest element whose blocks are its own from edge to edge. */
  region: Element;
  /** Role that text in the region has from what is around it. */
  role: BlockRole;
}

/**
 * The region to read again after `node` changed, or `null` where nothing around it is read: it left the document, or
 * lies in something that is left out. For a node in a shadow root it lies around the outermost host, which is read as
 * a whole.
 */
export function placeOf(node: Node): Place | null {
  if (!isConnected(node)) return null;
  const body = node.ownerDocument === null ? null : bodyOf(node.ownerDocument);
  let region: Element | null = null;
  let role: BlockRole | null = null;
  for (let at: Node | null = outermost(node); at !== body; at = parentOf(at)) {
    if (at === null) return null;
    if (!isElement(at)) continue;
    const treatment = treatmentOf(unfooled(at));
    if (treatment === 'skip') return null;
    if (treatment === 'block') region ??= at;
    role ??= roleOf(unfooled(at));
  }
  if (body === null || treatmentOf(unfooled(body)) === 'skip') return null;
  return { region: region ?? body, role: role ?? 'text' };
}

/** The node itself, or the outermost shadow host around it: what document order can be asked of. */
export function outermost(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); isShadowRoot(root); root = at.getRootNode()) at = root.host;
  return at;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

function isShadowRoot(root: Node): root is ShadowRoot {
  return nodeTypeOf(root) === 11 && 'host' in root;
}
