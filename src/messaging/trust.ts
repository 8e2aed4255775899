import { browser, type Runtime } from '../platform/browser.ts';

/**
 * Who sent a message:
 * - `surface`: a page of ours or the background, whose code is all ours;
 * - `page`: our content script in a web page, whose process may have been taken over by that page;
 * - `stranger`: anything else.
 */
export type Trust = 'surface' | 'page' | 'stranger';

/** Judges a sender by what the browser says of it, never by the message. */
export function trustOf(sender: Runtime.MessageSender): Trust {
  if (sender.id !== browser.runtime.id) return 'stranger';
  const address = sender.url ?? (sender as { origin?: string }).origin;
  const ownOrigin = browser.runtime.getURL('');
  if (address !== undefined && `${address}/`.startsWith(ownOrigin)) return 'surface';
  if (sender.tab !== undefined) return 'page';
  // The background's own service worker may come without tab and address; a content script has both.
  return address === undefined ? 'surface' : 'stranger';
}
