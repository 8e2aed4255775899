/**
 * As much of a document as the reader asks for, a hundred times faster than one that can do everything. Its classes
 * stand in for the browser's, so they must be there before the reader is loaded.
 */
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';

export class TreeNode {
  parent: TreeNode | null = null;
  next: TreeNode | null = null;
  readonly childNodes: TreeNode[] = [];
  constructor(
    readonly type: number,
    readonly ownerDocument: object,
  ) {}

  get nodeType(): number {
    return this.type;
  }
  get parentNode(): TreeNode | null {
    return this.parent;
  }
  get firstChild(): TreeNode | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): TreeNode | null {
    return this.next;
  }
  get isConnected(): boolean {
    return true;
  }
  get textContent(): string {
    return this.childNodes.map(child => child.textContent).join('');
  }

  append(child: TreeNode): void {
    child.parent = this;
    const last = this.childNodes.at(-1);
    if (last) last.next = child;
    this.childNodes.push(child);
  }
}

export class TreeText extends TreeNode {
  constructor(
    readonly data: string,
    document: object,
  ) {
    super(3, document);
  }
  override get textContent(): string {
    return this.data;
  }
}

export class TreeElement extends TreeNode {
  root: TreeFragment | null = null;
  constructor(
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
    document: object,
  ) {
    super(1, document);
  }
  get localName(): string {
    return this.name;
  }
  get shadowRoot(): TreeFragment | null {
    return this.root;
  }
  get children(): TreeElement[] {
    return this.childNodes.filter(child => child instanceof TreeElement);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  hasAttributes(): boolean {
    return this.attributes.size > 0;
  }
  /** The reader asks for elements by name alone. */
  closest(selectors: string): TreeElement | null {
    const names = selectors.split(', ');
    let at: TreeNode | null = this;
    while (at !== null && !(at instanceof TreeElement && names.includes(at.name))) at = at.parent;
    return at as TreeElement | null;
  }
  querySelector(_all: '*'): TreeElement | null {
    return this.children[0] ?? null;
  }
}

export class TreeFragment extends TreeNode {
  constructor(
    readonly host: TreeElement,
    document: object,
  ) {
    super(11, document);
  }
  get children(): TreeElement[] {
    return this.childNodes.filter(child => child instanceof TreeElement);
  }
}

/** Puts the classes where the reader looks for the browser's. */
export function standInForBrowser(): void {
  Object.assign(globalThis, {
    Node: TreeNode,
    Element: TreeElement,
    Document: class {
      get body(): null {
        return null;
      }
    },
    HTMLFormElement: class {},
    MutationObserver: class {
      observe(): void {}
      disconnect(): void {}
      takeRecords(): [] {
        return [];
      }
    },
  });
}

/** The body of a document parsed from HTML as browsers parse it; a `template shadowrootmode=open` becomes a shadow root. */
export function bodyFrom(html: string): TreeElement {
  const document = {
    defaultView: { getComputedStyle: () => ({ display: 'inline', float: 'none', position: 'static' }) },
  };
  const body = new TreeElement('body', new Map(), document);
  type Parsed = DefaultTreeAdapterMap['node'];
  const queue: [TreeNode, Parsed[]][] = [];
  const root = parse(html).childNodes.find(node => node.nodeName === 'html');
  const parsedBody =
    root && 'childNodes' in root ? root.childNodes.find(node => node.nodeName === 'body') : undefined;
  if (parsedBody && 'childNodes' in parsedBody) queue.push([body, parsedBody.childNodes]);
  for (const [parent, nodes] of queue) {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) parent.append(new TreeText(node.value, document));
      if (!('tagName' in node)) continue;
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      if (
        node.nodeName === 'template' &&
        'content' in node &&
        parent instanceof TreeElement &&
        !parent.root
      ) {
        if (attributes.get('shadowrootmode') === 'open') {
          parent.root = new TreeFragment(parent, document);
          queue.push([parent.root, node.content.childNodes]);
          continue;
        }
      }
      const element = new TreeElement(node.tagName, attributes, document);
      parent.append(element);
      queue.push([element, node.childNodes]);
    }
  }
  return body;
}
