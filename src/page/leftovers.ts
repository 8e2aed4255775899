import { isOwnName } from '../platform/own-name.ts';

/** Most names that are looked at: what lists them in Firefox is the page's own, and may never end. */
const MOST_NAMES = 10_000;

/** In Firefox, an object as the page itself sees it. */
interface Waivable {
  wrappedJSObject?: typeof globalThis;
}

/**
 * Takes out what an earlier copy of this script left in the document. Firefox ends content scripts without a word when
 * their extension is updated; their highlights stay registered and their card stays open.
 */
export function removeLeftovers(window: Window): void {
  for (const name of highlightNames(window)) if (isOwnName(name)) CSS.highlights.delete(name);
  for (const element of window.document.querySelectorAll(':root > [popover]')) {
    if (isOwnName(element.id)) element.remove();
  }
}

/** Names in the registry. Firefox gives content scripts no iterators of the page, so there the page's own are asked. */
function highlightNames(window: Window): string[] {
  const names: string[] = [];
  try {
    const { CSS: registryOwner } = (window as Waivable).wrappedJSObject ?? globalThis;
    const keys = registryOwner.highlights.keys();
    for (let step = keys.next(); !step.done && names.length < MOST_NAMES; step = keys.next()) {
      names.push(String(step.value));
    }
  } catch {
    // The page replaced what it has of the registry; what an earlier copy left is then its own to clean.
  }
  return names;
}
