import { browser } from './browser.ts';

/** In `storage.session`: the record that the panel is to show when it opens next, or `null`. */
export const PANEL_FOCUS_KEY = 'panel.focus';

/** The parts of both browsers' panels that we call; the polyfill types neither. */
interface PanelApis {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel beside a tab, on a record where an id is given. Must be called before anything is awaited after
 * the reader's click.
 */
export async function openPanel(tabId: number, focus: string | null = null): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  const opening = sidePanel ? sidePanel.open({ tabId }) : (sidebarAction?.open() ?? Promise.reject());
  const [opened, remembered] = await Promise.allSettled([
    opening,
    browser.storage.session.set({ [PANEL_FOCUS_KEY]: focus }),
  ]);
  if (opened.status === 'rejected') {
    // Firefox takes no click that came by a message, and its Android has no sidebar: a tab shows the same page.
    const url = browser.runtime.getURL(`src/panel/index.html?tab=${tabId}`);
    await browser.tabs.create({ url, openerTabId: tabId });
  }
  if (remembered.status === 'rejected') throw remembered.reason;
}
