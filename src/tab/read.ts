import { sendToTab } from '../messaging/send.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { readStoredSettings, type StoredSettings } from '../settings/read.ts';
import { readSessionOff } from '../settings/session.ts';
import type { TabFacts } from './state.ts';

export interface ReadFacts {
  facts: TabFacts;
  stored: StoredSettings;
}

/** The tab in front of the window that this page of ours belongs to; `null` where there is none. */
export async function frontTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** Everything that popup and panel show of a tab; `null` where it is no tab of a window. */
export async function readTab(tab: Tabs.Tab): Promise<ReadFacts | null> {
  if (tab.id === undefined) return null;
  const [report, stored, sessionOff, allowed] = await Promise.all([
    sendToTab(tab.id, 'page/report', {}),
    readStoredSettings(),
    readSessionOff(),
    isAllowed(tab.url),
  ]);
  const facts: TabFacts = {
    tabId: tab.id,
    address: tab.url,
    report: report.ok ? report.value : null,
    settings: stored.settings,
    sessionOff,
    allowed,
  };
  return { facts, stored };
}

async function isAllowed(address: string | undefined): Promise<boolean> {
  // Without the site's permission the browser hides the address, or shows it for this click alone.
  if (address === undefined || !/^https?:/.test(address)) return false;
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
