import { sendToTab } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { runInTab } from '../platform/content-script.ts';

/**
 * Runs the content script in the pages of these sites that were open before we were installed, updated or let in. Where
 * one answers already, as in Firefox after an installation, the page is left alone.
 *
 * @param patterns match patterns; only pages that we have permission for are found
 */
export async function runInOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const report = await sendToTab(id, 'page/report', {});
      // A page that cannot be reached (an error page, one that is closing) is none to annotate.
      if (!report.ok) await runInTab(id).catch(() => undefined);
    }),
  );
}
