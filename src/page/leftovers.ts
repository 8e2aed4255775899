import { isOwnName } from '../platform/own-name.ts';

/**
 * Takes out what an earlier copy of this script left in the document. Firefox ends content scripts without a word when
 * their extension is updated; their highlights stay registered and their card stays open.
 */
export function removeLeftovers(document: Document): void {
  const names: string[] = [];
  // Not by its iterators: Firefox gives them to content scripts without what they iterate by.
  CSS.highlights.forEach((_, name) => {
    if (isOwnName(name)) names.push(name);
  });
  for (const name of names) CSS.highlights.delete(name);
  for (const element of document.querySelectorAll(':root > [popover]')) {
    if (isOwnName(element.id)) element.remove();
  }
}
