import type { PagePart } from '../messages.ts';
import { browser } from '../platform/browser.ts';
import { PART_FILES } from '../platform/page-parts.ts';
import type { SenderPlace } from './sender-place.ts';

/**
 * Puts a part of the content script into the frame that asked for it, into the world where its reader runs. A document
 * that came into the frame meanwhile gets it too, and has no use for it.
 *
 * @throws where the browser does not let us: the permission was taken away, or the page went
 */
export async function bringPart({ tabId, frameId }: SenderPlace, part: PagePart): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [PART_FILES[part]],
    injectImmediately: true,
  });
}
