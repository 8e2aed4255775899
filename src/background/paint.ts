import { browser } from '../platform/browser.ts';
import type { SenderPlace } from './sender-place.ts';

/**
 * Puts a document's highlight rules in and takes earlier ones out. No script of the page finds them among its style
 * sheets, and no rule of the page can name them. The origin is `AUTHOR`, for Chromium paints no background of a
 * highlight whose rule has the origin `USER` (seen in 156).
 */
export async function paint(place: SenderPlace, css: string, remove: string | null): Promise<void> {
  const target = { tabId: place.tabId, frameIds: [place.frameId] };
  if (css !== '') await browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' });
  // The new ones first, so that marks do not flash.
  if (remove !== null && remove !== '')
    await browser.scripting.removeCSS({ target, css: remove, origin: 'AUTHOR' });
}
