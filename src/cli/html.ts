/**
 * HTML by the same block rules as the page's reader, without a browser: inline elements are joined, what is no
 * prose is left out. The document's text is the text of the blocks, one to a line.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BlockRole } from '../detect/types.ts';
import { roleOf, treatmentOf } from '../page/reader/elements.ts';
import { BlockBuilder, type ReadBlock, type ReadDocument } from './document.ts';
import { htmlHints } from './html-hints.ts';
import { isElement, isText, ParsedElement } from './html-tree.ts';

export function readHtml(file: string): ReadDocument {
  const tree = parse(file);
  const reader = new HtmlReader();
  for (const node of tree.childNodes) reader.read(node);
  return { ...reader.finish(), hints: htmlHints(tree) };
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What is still to be done: read a node, or end the block whose children have been read. */
type Step = { node: Node; role: BlockRole } | 'end-block';

class HtmlReader {
  private text = '';
  private readonly blocks: ReadBlock[] = [];
  private pending = '';
  private pendingRole: BlockRole = 'text';

  /** Reads a tree with a stack of its own: pages nest deeper than the call stack. */
  read(root: Node): void {
    const steps: Step[] = [{ node: root, role: 'text' }];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (step === 'end-block') this.endBlock();
      else if (isText(step.node)) this.append(step.node.value, step.role);
      else if (isElement(step.node)) this.enter(new ParsedElement(step.node), step.role, steps);
    }
  }

  finish(): Pick<ReadDocument, 'text' | 'blocks'> {
    this.endBlock();
    return { text: this.text, blocks: this.blocks };
  }

  private enter(element: ParsedElement, role: BlockRole, steps: Step[]): void {
    const treatment = isUndisplayed(element) ? 'skip' : treatmentOf(element);
    if (treatment === 'skip') return;
    if (treatment === 'break') {
      this.pending += ' ';
      return;
    }
    if (treatment === 'block') {
      this.endBlock();
      steps.push('end-block');
    }
    const inner = roleOf(element) ?? role;
    for (const node of [...element.node.childNodes].reverse()) steps.push({ node, role: inner });
  }

  private append(text: string, role: BlockRole): void {
    if (this.pending === '') this.pendingRole = role;
    this.pending += text;
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
}

/** Styles are asked of the browser on a page; here only what the element says itself can be known. */
function isUndisplayed(element: ParsedElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
