import type { PageSummary } from '../lookup/index.ts';
import type { PageReport } from '../messages.ts';
import { send, sendToTab } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { readStoredSettings, type StoredSettings } from '../settings/read.ts';
import { readSessionOff } from '../settings/session.ts';
import type { PopupFacts } from './state.ts';

export interface ReadFacts {
  facts: PopupFacts;
  stored: StoredSettings;
}

/** Everything that the popup shows of the tab in front; `null` where the window has none. */
export async function readFacts(): Promise<ReadFacts | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const [report, stored, sessionOff, allowed] = await Promise.all([
    sendToTab(tab.id, 'page/report', {}),
    readStoredSettings(),
    readSessionOff(),
    isAllowed(tab.url),
  ]);
  const facts: PopupFacts = {
    tabId: tab.id,
    address: tab.url,
    report: report.ok ? report.value : null,
    settings: stored.settings,
    sessionOff,
    allowed,
  };
  return { facts, stored };
}

/** What the facts say of the page's article; `null` where they cannot be read. */
export async function readSummary(article: PageReport['article']): Promise<PageSummary | null> {
  const summary = await send('facts/page', { article });
  return summary.ok ? summary.value : null;
}

/** The keys of the command for the next mark, as the reader's browser has them; none where they were taken away. */
export async function readNextMarkKeys(): Promise<string[]> {
  const commands = await browser.commands?.getAll?.();
  const shortcut = commands?.find(({ name }) => name === 'next-mark')?.shortcut ?? '';
  return shortcut.split('+').filter(key => key !== '');
}

async function isAllowed(address: string | undefined): Promise<boolean> {
  // Without the site's permission the browser hides the address, or shows it for this click alone.
  if (address === undefined || !/^https?:/.test(address)) return false;
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
