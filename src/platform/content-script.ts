import { browser } from './browser.ts';

/** The content script as the build named it: its files, and the sites that the manifest runs it on. */
export function contentScript(): { files: string[]; matches: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox has whole addresses here and takes none where scripts are registered, and it reads a path without the slash
  // as one beside the page of ours that asks.
  const files = (script?.js ?? []).map(file => new URL(file, browser.runtime.getURL('/')).pathname);
  return { files, matches: script?.matches ?? [] };
}

/**
 * Runs the content script in a tab's page, for which we need the site's permission or the reader's click.
 *
 * @throws where the browser does not let us
 */
export async function runInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: contentScript().files });
}
