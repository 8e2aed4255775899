import { sendToTab } from '../messaging/send.ts';
import { browser, type Menus, type Tabs } from '../platform/browser.ts';
import { runInTab } from '../platform/content-script.ts';
import { openSettings } from '../platform/settings-page.ts';
import { word } from '../words/words.ts';

const LOOK_UP = 'look-up';
/** A selection longer than this names nothing. */
const LONGEST_SELECTION = 200;

/** Makes the context menu; the browser keeps it, so once for each version is enough. */
export async function createMenus(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: word('menuLookUp'), contexts: ['selection'] });
}

/** Answers clicks in the context menu. */
export function watchMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => void lookUp(info, tab));
}

async function lookUp(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const text = info.selectionText?.trim().slice(0, LONGEST_SELECTION) ?? '';
  if (info.menuItemId !== LOOK_UP || text === '') return;
  if (tab?.id !== undefined && (await lookUpInPage(tab.id, text))) return;
  await openSettings('facts', text);
}

/** Opens a card beside the selection; `false` where the page has nothing to say, or may not be touched. */
async function lookUpInPage(tabId: number, text: string): Promise<boolean> {
  const answer = await sendToTab(tabId, 'page/look-up', { text });
  if (answer.ok) return answer.value.found;
  if (answer.error.code !== 'no-receiver') return false;
  try {
    // The click in the menu lets us into this page, for this question and not for marking it.
    await runInTab(tabId);
  } catch {
    return false;
  }
  await sendToTab(tabId, 'page/override', { override: 'off' });
  const secondAnswer = await sendToTab(tabId, 'page/look-up', { text });
  return secondAnswer.ok && secondAnswer.value.found;
}
