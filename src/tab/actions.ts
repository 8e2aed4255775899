/** What the reader can do to the tab from popup and panel. Each rejects where it could not be done. */
import type { MentionKind } from '../detect/types.ts';
import type { PageCommands } from '../messages.ts';
import { sendToTab } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { runInTab } from '../platform/content-script.ts';
import { withKind, withSiteSwitched } from '../settings/changes.ts';
import { setSessionOff } from '../settings/session.ts';
import { updateSettings } from '../settings/write.ts';
import { EVERY_SITE, patternOf } from '../sites/patterns.ts';

/** The site switch. Turned on it ends the session's pause as well, or it would seem to do nothing. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  if (on) await setSessionOff(host, false);
  await updateSettings(settings => withSiteSwitched(settings, host, on));
}

export async function switchKind(kind: MentionKind, on: boolean): Promise<void> {
  await updateSettings(settings => withKind(settings, kind, on));
}

export async function pauseForSession(host: string): Promise<void> {
  await setSessionOff(host, true);
}

/** Marks a quiet page, hides the marks of this page alone, or takes either back. */
export async function overridePage(
  tabId: number,
  override: PageCommands['page/override']['request']['override'],
): Promise<void> {
  await command(tabId, 'page/override', { override }, null);
}

/** Reads a page that we have no permission for; the reader's click on our icon lets us in. */
export async function readThisPage(tabId: number, isRunning = false): Promise<void> {
  if (isRunning) await overridePage(tabId, 'none');
  else await runInTab(tabId);
}

/** Reads a page of a site that is off, this once. */
export async function readOnce(tabId: number, isRunning: boolean): Promise<void> {
  if (!isRunning) await runInTab(tabId);
  await overridePage(tabId, 'mark');
}

/**
 * Asks the browser for a site, or with `null` for every site. The background does the rest when the browser says yes,
 * because some browsers close the popup meanwhile. Must be called before anything is awaited after the click.
 *
 * @returns whether the reader agreed
 */
export function askPermission(host: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: [host === null ? EVERY_SITE : patternOf(host)] });
}

/** Scrolls the page to a mark and opens its card. */
export async function goToMark(tabId: number, mark: number): Promise<void> {
  await command(tabId, 'page/go-to-mark', { mark, open: true });
}

export async function goToNextMark(tabId: number): Promise<void> {
  await command(tabId, 'page/step', { direction: 'next' });
}

async function command<Name extends keyof PageCommands>(
  tabId: number,
  name: Name,
  request: PageCommands[Name]['request'],
  frameId: number | null = 0,
): Promise<void> {
  const reply = await sendToTab(tabId, name, request, frameId);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.detail}`);
}
