import type { Runtime } from '../platform/browser.ts';

/** Where a content script runs. */
export interface SenderPlace {
  tabId: number;
  frameId: number;
}

/** @throws where a message came from no tab */
export function placeOf(sender: Runtime.MessageSender): SenderPlace {
  if (sender.tab?.id === undefined || sender.frameId === undefined) throw new Error('the sender has no tab');
  return { tabId: sender.tab.id, frameId: sender.frameId };
}
