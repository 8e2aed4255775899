import { browser } from './browser.ts';

/**
 * Whether this script still belongs to a running extension. After an update, a reload or a removal the content scripts
 * of the old version stay in their pages, and every call of theirs fails; they must then tear down in silence.
 */
export function isContextAlive(): boolean {
  try {
    // Chromium leaves `runtime` without an id, Firefox throws on a dead object.
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
