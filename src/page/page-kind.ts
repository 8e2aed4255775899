/** Whether the document is one to read at all, beside what the reader's settings say. */

import { bodyOf } from './reader/dom.ts';

/** Longest side in px of a frame too small for prose, as advertisements and counters are. */
const SMALL_FRAME = 120;

/** Documents that are left alone: XML, images, PDF viewers, editors, those without a body, other sites' frames. */
export function isPage(window: Window): boolean {
  const { document } = window;
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return false;
  const body = bodyOf(document);
  if (body === null || body.localName !== 'body') return false;
  if (document.designMode === 'on') return false;
  // Chromium's PDF viewer is an HTML document around a plug-in.
  if (body.childElementCount === 1 && body.firstElementChild?.localName === 'embed') return false;
  return isTop(window) || (isFrameOfSameOrigin(window) && !isSmall(window));
}

export function isTop(window: Window): boolean {
  return window.top === window.self;
}

function isFrameOfSameOrigin(window: Window): boolean {
  try {
    return window.top?.location.origin === window.location.origin;
  } catch {
    return false;
  }
}

function isSmall({ innerWidth, innerHeight }: Window): boolean {
  return innerWidth < SMALL_FRAME || innerHeight < SMALL_FRAME;
}
