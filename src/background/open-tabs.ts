import { sendToTab } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { contentScript } from './granted-sites.ts';

/** Runs the content script in a tab's page, for which we need the site's permission or the reader's click. */
export async function runInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: contentScript().files });
}

/**
 * Runs the content script in listed pages that were open before the extension was installed or updated. Firefox does so
 * by itself; pages where one answers are left alone.
 */
export async function runInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: contentScript().matches, discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const report = await sendToTab(id, 'page/report', {});
      // A page that cannot be reached (an error page, one that is closing) is none to annotate.
      if (!report.ok) await runInTab(id).catch(() => undefined);
    }),
  );
}
