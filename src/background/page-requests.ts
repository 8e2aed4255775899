import type { PageRequests } from '../messages.ts';
import type { Handlers } from '../messaging/answer.ts';
import { openPanel } from '../platform/panel.ts';
import { withHiddenWord } from '../settings/changes.ts';
import { hostOfPage } from '../settings/hosts.ts';
import { updateSettings } from '../settings/write.ts';
import { showCount } from './badge.ts';
import { bringPart } from './bring-part.ts';
import { answerCard } from './cards.ts';
import { paint } from './paint.ts';
import { placeOf } from './sender-place.ts';

/**
 * Answers to content scripts. What a request acts on (tab, frame, site) comes from the browser's word on the sender,
 * never from the request: a page that took its content script over can do nothing to another page or to the settings,
 * but hide words on its own site.
 */
export const pageRequests: Handlers<keyof PageRequests> = {
  'card/ask': ({ question }) => answerCard(question),

  async 'page/counted'({ marks, state }, sender) {
    const { tabId, frameId } = placeOf(sender);
    if (frameId === 0) await showCount(tabId, marks, state);
    return null;
  },

  async 'page/bring'({ part }, sender) {
    await bringPart(placeOf(sender), part);
    return null;
  },

  async 'page/paint'({ css, remove }, sender) {
    await paint(placeOf(sender), css, remove);
    return null;
  },

  // Not async: the browser counts the reader's click only until the first wait.
  'page/open-panel': ({ focus }, sender) => openPanel(placeOf(sender).tabId, focus).then(() => null),

  async 'page/hide-word'({ word }, sender) {
    const host = hostOfPage(sender.tab?.url ?? sender.url);
    if (host === null) throw new Error('the sender has no site');
    await updateSettings(settings => withHiddenWord(settings, host, word));
    return null;
  },
};
