import type { PageReport } from '../messages.ts';
import { sendToTab } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { CORE_KEY, LOCAL_KEY } from '../settings/items.ts';
import { readSettings } from '../settings/read.ts';
import { isRecord } from '../settings/schema.ts';
import { word } from '../words/words.ts';

/** Ink of the light theme: color would claim a meaning, and the count has none. */
const BADGE_BACKGROUND = '#14171C';
const BADGE_TEXT = '#FFFFFF';
/** A badge holds four characters. */
const MOST_SHOWN = 999;

/**
 * Shows on the toolbar what a tab's page is like: the icon in color where something is marked, with the count, and the
 * grey one of the manifest everywhere else. The browser takes it back by itself when the tab goes to another page.
 */
export async function showCount(
  tabId: number,
  marks: number,
  state: PageReport['state']['name'],
): Promise<void> {
  const isMarked = state === 'annotated';
  const { badge } = await readSettings();
  const text = isMarked && badge && marks > 0 ? String(Math.min(marks, MOST_SHOWN)) : '';
  const title = isMarked ? word('badgeTitle', marks) : word('badgeTitleNone');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_BACKGROUND }),
    // Firefox for Android has no badge text color.
    browser.action.setBadgeTextColor?.({ tabId, color: BADGE_TEXT }),
    browser.action.setIcon({ tabId, path: iconPaths(isMarked) }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(ignoreClosedTab);
}

/** Shows or takes back the count in all tabs when the reader changes whether there is one. */
export function watchBadgeSetting(): void {
  browser.storage.onChanged.addListener(changes => {
    const isTouched = [CORE_KEY, LOCAL_KEY].some(
      key => badgeOf(changes[key]?.oldValue) !== badgeOf(changes[key]?.newValue),
    );
    if (isTouched) void showAllCounts();
  });
}

function badgeOf(stored: unknown): unknown {
  return isRecord(stored) ? stored.badge : undefined;
}

async function showAllCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const report = await sendToTab(id, 'page/report', {});
      if (report.ok) await showCount(id, report.value.annotations.length, report.value.state.name);
    }),
  );
}

function iconPaths(inColor: boolean): Record<string, string> {
  const name = inColor ? 'icon' : 'icon-off';
  return Object.fromEntries([16, 32, 48].map(size => [String(size), `/icons/${name}-${size}.png`]));
}

/** Between a page's count and our answer its tab may have been closed; there is nothing left to show then. */
function ignoreClosedTab(): void {}
