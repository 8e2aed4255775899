import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id for `aria-*` references. Preact's own `useId` counts anew in each tree, and several cards, each a tree of its
 * own, share one shadow root.
 */
export function useUniqueId(): string {
  return useState(() => `part-${++last}`)[0];
}
