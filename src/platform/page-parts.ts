/**
 * Files of the parts of the content script that the background puts in; the manifest names the first one alone. The
 * build makes them (`build/page-parts-plugin.ts`), each of the source beside which it would lie.
 */
export const PART_FILES = {
  annotator: '/src/page/annotator.iife.js',
  card: '/src/page/card.iife.js',
} as const;
