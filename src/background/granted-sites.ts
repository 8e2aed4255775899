/** Keeps the content script registered for exactly the sites that the reader granted beyond the built-in list. */

import { sendToTab } from '../messaging/send.ts';
import { browser, type Permissions } from '../platform/browser.ts';
import { contentScript } from '../platform/content-script.ts';
import { withSiteRule } from '../settings/changes.ts';
import { updateSettings } from '../settings/write.ts';
import { hostIsIn, hostOfPattern } from '../sites/patterns.ts';
import { runInOpenTabs } from './open-tabs.ts';

const SCRIPT_ID = 'granted-sites';

/** Brings the registration in line with the permissions there are now. */
export function registerGrantedSites(): Promise<void> {
  // One after the other: a grant from the popup is told twice, by its message and by the browser.
  return navigator.locks.request('granted-sites', register) as Promise<void>;
}

async function register(): Promise<void> {
  const { files, matches: listed } = contentScript();
  const { origins = [] } = await browser.permissions.getAll();
  const required = new Set([...listed, ...(browser.runtime.getManifest().host_permissions ?? [])]);
  const granted = origins.filter(origin => !required.has(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (granted.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: files,
    matches: granted,
    // Where a grant takes in listed sites, the manifest's own script runs there already.
    excludeMatches: listed,
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Reacts to permissions that were granted or taken away, by us or in the browser's own pages. */
export function watchPermissions(): void {
  browser.permissions.onAdded.addListener(added => void enterSites(added));
  browser.permissions.onRemoved.addListener(removed => void leaveSites(removed));
}

/**
 * A site that was granted is annotated at once, and gets a rule, so that the reader finds it in the list. All of this
 * happens here because the browser closes the popup, which asked, while it shows its question.
 */
async function enterSites({ origins = [] }: Permissions.Permissions): Promise<void> {
  await registerGrantedSites();
  if (origins.length === 0) return;
  const hosts = origins.map(hostOfPattern).filter(host => host !== null);
  if (hosts.length > 0) {
    await updateSettings(settings =>
      hosts.reduce((all, host) => withSiteRule(all, host, 'automatic'), settings),
    );
  }
  // Where a page was open all the time, the permission's end turned it off.
  await overrideOpenPages(origins, 'none');
  await runInOpenTabs(origins);
}

/** Open pages of the sites that were taken away lose their marks at once, not only when they are loaded anew. */
async function leaveSites({ origins = [] }: Permissions.Permissions): Promise<void> {
  await registerGrantedSites();
  if (origins.length === 0) return;
  await overrideOpenPages(origins, 'off');
}

async function overrideOpenPages(origins: readonly string[], override: 'off' | 'none'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Without the permission the browser hides the address from us; the page itself still tells its host.
      const report = await sendToTab(id, 'page/report', {});
      if (report.ok && hostIsIn(report.value.host, origins))
        await sendToTab(id, 'page/override', { override }, null);
    }),
  );
}
