/** What a page is watched for from within: functions that run in the page itself, hence each is self-contained. */

/** A shift of the layout as Chromium reports it; Firefox reports none. */
export interface LayoutShift {
  /** When, in milliseconds of the page's clock. */
  at: number;
  value: number;
  /** Elements that moved. */
  sources: string[];
}

interface ShiftEntry {
  startTime: number;
  value: number;
  sources: { node: Node | null }[];
}

/** What `recordPage` leaves in the page's window. */
export interface Recorded {
  recordedMutations: string[];
  recordedShifts: LayoutShift[];
  /** As it was before the page could break it. */
  checkVisibility: Element['checkVisibility'];
}

/** Form and place of everything in a document. */
export interface PageSnapshot {
  /** The document with its open shadow roots, without the extension's host element. */
  html: string;
  /**
   * Place and size of each element, in document order and in pixels of the page; empty where the browser has put off to
   * lay it out.
   */
  layout: string[];
}

/**
 * Records from the start what changes and what moves. What the parser builds is no change: the record begins at
 * `DOMContentLoaded`, before which no content script of ours runs.
 */
export function recordPage(): void {
  const recorded: string[] = [];
  const shifts: LayoutShift[] = [];
  Object.defineProperty(window, 'recordedMutations', { value: recorded });
  Object.defineProperty(window, 'recordedShifts', { value: shifts });
  Object.defineProperty(window, 'checkVisibility', { value: Element.prototype.checkVisibility });
  // The page may break it.
  const { observe } = MutationObserver.prototype;
  const observer = new MutationObserver(records => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const isBesideBody =
        target.parentNode?.parentNode === document && !/^(head|body)$/i.test(target.nodeName);
      if (isBesideBody) {
        recorded.push(`changed ${attributeName ?? type} of the host`);
        continue;
      }
      for (const node of addedNodes) recorded.push(`added ${node.nodeName} to ${target.nodeName}`);
      for (const node of removedNodes) recorded.push(`removed ${node.nodeName} from ${target.nodeName}`);
      if (type === 'attributes') recorded.push(`set ${attributeName} of ${target.nodeName}`);
      if (type === 'characterData') recorded.push(`changed the text of ${target.parentNode?.nodeName}`);
    }
  });
  document.addEventListener('DOMContentLoaded', () =>
    observe.call(observer, document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    }),
  );
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const { startTime, value, sources } = entry as unknown as ShiftEntry;
      shifts.push({
        at: startTime,
        value,
        sources: sources.map(({ node }) => node?.nodeName ?? 'a node that is gone'),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Takes the snapshot; without callbacks, which a sandboxed document does not run. */
export function takeSnapshot(): PageSnapshot {
  const root = document.querySelector(':root')!;
  const html: string[] = [];
  const layout: string[] = [];
  for (const { name, value } of root.attributes) html.push(`${name}=${value}`);
  const trees: (Element | ShadowRoot)[] = [];
  const { checkVisibility = Element.prototype.checkVisibility } = window as unknown as Partial<Recorded>;
  for (const child of root.children) {
    // Whatever stands beside head and body is ours.
    if (!/^(head|body|frameset)$/i.test(child.tagName)) continue;
    html.push(child.outerHTML);
    trees.push(child);
  }
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isLaidOut = checkVisibility.call(element, { contentVisibilityAuto: true });
      layout.push(isLaidOut ? `${element.tagName} ${x + scrollX} ${y + scrollY} ${width} ${height}` : '');
      const { shadowRoot } = element;
      if (shadowRoot === null || !('mode' in shadowRoot)) continue;
      html.push(shadowRoot.innerHTML);
      trees.push(shadowRoot);
    }
  }
  return { html: html.join('\n'), layout };
}
