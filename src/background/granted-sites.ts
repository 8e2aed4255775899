/** Keeps the content script registered for exactly the sites that the reader granted beyond the built-in list. */

import { sendToTab } from '../messaging/send.ts';
import { browser, type Permissions } from '../platform/browser.ts';
import { hostIsIn } from '../sites/patterns.ts';

const SCRIPT_ID = 'granted-sites';

/** The content script as the build named it: its files and the sites that the manifest runs it on. */
export function contentScript(): { files: string[]; matches: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return { files: script?.js ?? [], matches: script?.matches ?? [] };
}

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
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Reacts to permissions that were granted or taken away, by us or in the browser's own pages. */
export function watchPermissions(): void {
  browser.permissions.onAdded.addListener(() => void registerGrantedSites());
  browser.permissions.onRemoved.addListener(removed => void leaveSites(removed));
}

/** Open pages of the sites that were taken away lose their marks at once, not only when they are loaded anew. */
async function leaveSites({ origins = [] }: Permissions.Permissions): Promise<void> {
  await registerGrantedSites();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Without the permission the browser hides the address from us; the page itself still tells its host.
      const report = await sendToTab(id, 'page/report', {});
      if (report.ok && hostIsIn(report.value.host, origins))
        await sendToTab(id, 'page/override', { override: 'off' });
    }),
  );
}
