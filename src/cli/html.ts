/**
 * HTML by the same block rules as the page's reader, without a browser: inline elements are joined, what is no
 * prose is left out. The document's text is the text of the blocks, one to a line.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BlockRole } from '../detect/types.ts';
import { BlockBuilder, type ReadBlock, type ReadDocument } from './document.ts';
import { htmlHints } from './html-hints.ts';
import { attribute, type Element, isElement, isText } from './html-tree.ts';

const SKIPPED = new Set(
  'script style noscript template head title code pre kbd samp var tt textarea input select option button datalist nav footer svg math canvas audio video object embed iframe frame frameset progress meter dialog menu'.split(
    ' ',
  ),
);

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark output q rp rt ruby s small span strike strong sub sup time tt u wbr img picture source'.split(
    ' ',
  ),
);

const SKIPPED_ROLES = new Set([
  'navigation',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
]);

const ROLES: Record<string, BlockRole> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  figcaption: 'caption',
  caption: 'caption',
};

export function readHtml(file: string): ReadDocument {
  const tree = parse(file);
  const reader = new HtmlReader();
  for (const node of tree.childNodes) reader.read(node, 'text');
  return { ...reader.finish(), hints: htmlHints(tree) };
}

class HtmlReader {
  private text = '';
  private readonly blocks: ReadBlock[] = [];
  private pending = '';
  private pendingRole: BlockRole = 'text';

  read(root: DefaultTreeAdapterTypes.ChildNode, rootRole: BlockRole): void {
    // A stack of own instead of recursion: pages nest deeper than the call stack.
    const stack: (Step | { node: DefaultTreeAdapterTypes.ChildNode; role: BlockRole })[] = [
      { node: root, role: rootRole },
    ];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if ('endBlock' in item) {
        this.endBlock();
        continue;
      }
      const { node, role } = item;
      if (isText(node)) {
        this.pendingRole = role;
        this.pending += node.value;
      } else if (isElement(node) && !isLeftOut(node)) {
        this.enter(node, role, stack);
      }
    }
  }

  private enter(
    element: Element,
    role: BlockRole,
    stack: (Step | { node: DefaultTreeAdapterTypes.ChildNode; role: BlockRole })[],
  ): void {
    if (element.tagName === 'br') {
      this.pending += ' ';
      return;
    }
    const inline = INLINE.has(element.tagName);
    const inner = ROLES[element.tagName] ?? role;
    if (!inline) {
      this.endBlock();
      stack.push({ endBlock: true });
    }
    for (const child of [...element.childNodes].reverse()) stack.push({ node: child, role: inner });
  }

  private endBlock(): void {
    const text = this.pending.replace(/[\t\n\f\r ]+/g, ' ').trim();
    this.pending = '';
    if (text === '') return;
    if (this.text !== '') this.text += '\n';
    const builder = new BlockBuilder();
    builder.append(text, this.text.length);
    this.text += text;
    this.blocks.push(builder.finish(this.pendingRole)!);
  }

  finish(): Pick<ReadDocument, 'text' | 'blocks'> {
    this.endBlock();
    return { text: this.text, blocks: this.blocks };
  }
}

interface Step {
  endBlock: true;
}

function isLeftOut(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (SKIPPED_ROLES.has(attribute(element, 'role') ?? '')) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}
