import { browser } from '../platform/browser.ts';
import type { SenderPlace } from './page-requests.ts';

/**
 * Puts a document's highlight rules in and takes earlier ones out. Rules of origin `USER` are out of the page's sight
 * and reach: no script reads them, no style of the page outweighs them.
 */
export async function paint(place: SenderPlace, css: string, remove: string | null): Promise<void> {
  const target = { tabId: place.tabId, frameIds: [place.frameId] };
  if (css !== '') await browser.scripting.insertCSS({ target, css, origin: 'USER' });
  // The new ones first, so that marks do not flash.
  if (remove !== null && remove !== '')
    await browser.scripting.removeCSS({ target, css: remove, origin: 'USER' });
}
