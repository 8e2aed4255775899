import type { BlockRole } from '../../detect/types.ts';
import { BlockBuilder, type ReadBlock } from './block.ts';
import { firstChildOf, nextSiblingOf, nodeTypeOf, parentOf, shadowRootOf, unfooled } from './dom.ts';
import { opensSection, roleOf, type Treatment, treatmentOf } from './elements.ts';
import { PlaceGuard } from './place-guard.ts';
import { StyleJudge } from './style-judge.ts';

/** Longest text of a block; a longer one is cut at the end of a sentence, so that no step over it takes long. */
const LONGEST_BLOCK = 16_384;
/** Nodes between two chances to pause where no block is completed. */
const NODES_PER_STEP = 256;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const FRAGMENT_NODE = 11;

export interface ReadOptions {
  /** Role of text that stands in `root` itself. */
  role?: BlockRole;
  /** Told of every open shadow root on the way, and of custom elements that have none yet. */
  onShadowRoot?: (root: ShadowRoot) => void;
  onCustomElement?: (element: Element) => void;
}

/**
 * Reads the prose under `root` as blocks in document order, and `null` where the caller may pause without a new
 * block. Between two steps the document may change: text of an element that was taken out is dropped, and reading goes on
 * after what is left. Nothing is written, laid out or styled.
 */
export function readBlocks(
  root: Element | ShadowRoot,
  options: ReadOptions = {},
): Generator<ReadBlock | null> {
  return new BlockReader(root, options).read();
}

/** A block-level element (or shadow root) that is open while its content is read. */
interface Scope {
  node: Element | ShadowRoot;
  role: BlockRole;
  /** Outermost shadow host around it. */
  host: Element | null;
}

class BlockReader {
  readonly #root: Element | ShadowRoot;
  readonly #options: ReadOptions;
  readonly #scopes: Scope[];
  readonly #builder = new BlockBuilder();
  readonly #ready: ReadBlock[] = [];
  readonly #style = new StyleJudge();
  readonly #guard = new PlaceGuard();

  constructor(root: Element | ShadowRoot, options: ReadOptions) {
    this.#root = root;
    this.#options = options;
    this.#scopes = [{ node: root, role: options.role ?? 'text', host: null }];
  }

  *read(): Generator<ReadBlock | null, boolean> {
    this.#guard.watch(this.#root);
    try {
      if (nodeTypeOf(this.#root) === ELEMENT_NODE && opensSection(unfooled(this.#root as Element)))
        this.#builder.openSection();
      let node: Node | null = this.#entry(this.#root);
      let steps = 0;
      while (node !== null) {
        if (this.#ready.length > 0 || ++steps % NODES_PER_STEP === 0) {
          yield this.#ready.shift() ?? null;
          // The page may have run meanwhile.
          if (!this.#guard.isKept(this.#placeOf(node))) return false;
          continue;
        }
        node = this.#visit(node);
      }
      this.#finishBlock();
      yield* this.#ready;
      return true;
    } finally {
      this.#guard.end();
    }
  }

  /** Reads one node and answers the next one. */
  #visit(node: Node): Node | null {
    if (nodeTypeOf(node) === TEXT_NODE) this.#readText(node as Text);
    if (nodeTypeOf(node) !== ELEMENT_NODE) return this.#following(node);
    const element = node as Element;
    const treatment = treatmentOf(unfooled(element));
    if (treatment === 'skip') return this.#following(node);
    if (treatment === 'break') {
      this.#builder.breakLine();
      return this.#following(node);
    }
    return this.#enter(element, treatment) ?? this.#following(node);
  }

  /** Opens an element and answers the first node in it, if any. */
  #enter(element: Element, treatment: Treatment): Node | null {
    const shadow = shadowRootOf(element);
    if (shadow === null && unfooled(element).localName.includes('-'))
      this.#options.onCustomElement?.(element);
    if (treatment === 'block' || (shadow !== null && hasOwnText(shadow))) {
      this.#openScope(element, roleOf(unfooled(element)));
      if (opensSection(unfooled(element))) this.#builder.openSection();
    } else {
      this.#style.passed(element);
    }
    return this.#entry(element);
  }

  /** The first node of an element in reading order: what its shadow root shows comes before its own children. */
  #entry(parent: Element | ShadowRoot): Node | null {
    const shadow = nodeTypeOf(parent) === ELEMENT_NODE ? shadowRootOf(parent as Element) : null;
    if (shadow === null) return firstChildOf(parent);
    this.#options.onShadowRoot?.(shadow);
    this.#guard.watch(shadow);
    if (!hasOwnText(shadow)) return firstChildOf(parent);
    this.#openScope(shadow, null);
    return shadow.firstChild;
  }

  /** The next node that does not lie in `node`, closing what ends on the way. */
  #following(node: Node): Node | null {
    let at: Node | null = node;
    while (at !== null) {
      if (at === this.#scopes.at(-1)?.node) this.#closeScope();
      if (at === this.#root) return null;
      if (nodeTypeOf(at) === FRAGMENT_NODE) {
        const { host } = at as ShadowRoot;
        const child = firstChildOf(host);
        if (child !== null) return child;
        at = host;
        continue;
      }
      const next = nextSiblingOf(at);
      if (next !== null) return next;
      at = parentOf(at);
      if (at !== null && nodeTypeOf(at) === ELEMENT_NODE) this.#style.passed(at as Element);
    }
    return null;
  }

  #readText(node: Text): void {
    const { data } = node;
    if (data.length === 0) return;
    if (this.#style.separates(this.#builder.lastUnit, data.charCodeAt(0))) this.#finishBlock();
    if (this.#builder.length + data.length <= LONGEST_BLOCK) {
      this.#builder.append(node, data, 0);
      return;
    }
    let from = 0;
    while (from < data.length) {
      const room = Math.max(1, LONGEST_BLOCK - this.#builder.length);
      const to = data.length - from <= room ? data.length : cutBefore(data, from, from + room);
      this.#builder.append(node, data.slice(from, to), from);
      if (to < data.length) this.#finishBlock();
      from = to;
    }
  }

  #openScope(node: Element | ShadowRoot, role: BlockRole | null): void {
    this.#finishBlock();
    const parent = this.#scopes.at(-1)!;
    const host = parent.host ?? ('host' in node && nodeTypeOf(node) === FRAGMENT_NODE ? node.host : null);
    this.#scopes.push({ node, role: role ?? parent.role, host });
  }

  #closeScope(): void {
    this.#finishBlock();
    this.#scopes.pop();
  }

  #finishBlock(): void {
    const scope = this.#scopes.at(-1);
    if (scope === undefined) return;
    const block = this.#builder.finish(scope.role, scope.node, scope.host);
    if (block !== null) this.#ready.push(block);
    this.#style.forget();
  }

  #placeOf(node: Node): Node[] {
    const host = this.#scopes.at(-1)?.host;
    return host ? [node, host] : [node];
  }
}

/** A place to cut: after the last sentence before `limit`, else after the last space, else there. */
function cutBefore(data: string, from: number, limit: number): number {
  const least = from + (limit - from) / 2;
  for (const end of ['. ', '\n', ' ']) {
    const at = data.lastIndexOf(end, limit - end.length);
    if (at >= least) return at + end.length;
  }
  const unit = data.charCodeAt(limit);
  // Not between the halves of a surrogate pair.
  return unit >= 0xdc00 && unit <= 0xdfff && limit - 1 > from ? limit - 1 : limit;
}

/** Whether a shadow root shows text of its own; most only frame their host's children. */
function hasOwnText(shadow: ShadowRoot): boolean {
  for (const child of shadow.children) {
    if (child.localName !== 'style' && child.localName !== 'slot' && child.localName !== 'link') {
      if (/\S/.test(child.textContent ?? '') || child.querySelector('*') !== null) return true;
    }
  }
  for (const child of shadow.childNodes)
    if (nodeTypeOf(child) === TEXT_NODE && /\S/.test((child as Text).data)) return true;
  return false;
}
