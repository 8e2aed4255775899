/**
 * The background. The browser ends it whenever nothing happens, so no state lives in memory but what can be read
 * again; and it starts it for an event only if the listener is there when this file has run, so all are added at once.
 */
import '../platform/polyfill.ts';
import { answer } from '../messaging/answer.ts';
import { browser } from '../platform/browser.ts';
import { contentScript } from '../platform/content-script.ts';
import { forgetSession } from '../settings/session.ts';
import { useWords } from '../words/words.ts';
import { watchBadgeSetting } from './badge.ts';
import { watchCommands } from './commands.ts';
import { registerGrantedSites, watchPermissions } from './granted-sites.ts';
import { createMenus, watchMenus } from './menus.ts';
import { watchOmnibox } from './omnibox.ts';
import { runInOpenTabs } from './open-tabs.ts';
import { pageRequests } from './page-requests.ts';
import { PAGE_SCHEMAS } from './page-schemas.ts';
import { surfaceRequests } from './surface-requests.ts';

/** The background's listeners end with it, not before. */
const { signal } = new AbortController();

useWords((key, substitutions) => browser.i18n.getMessage(key, substitutions));
answer(pageRequests, { from: 'page', schemas: PAGE_SCHEMAS }, signal);
answer(surfaceRequests, { from: 'surface' }, signal);
watchPermissions();
watchBadgeSetting();
watchCommands();
watchMenus();
watchOmnibox();

browser.runtime.onStartup.addListener(() => void forgetSession());

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.allSettled([createMenus(), registerGrantedSites(), runInOpenTabs(contentScript().matches)]);
  // Once, and never again: an update is no reason to open a page.
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});
