import { browser } from '../platform/browser.ts';

/** Opens the facts browser with a search. */
export async function openFacts(query: string): Promise<void> {
  const page = browser.runtime.getURL('src/options/index.html');
  await browser.tabs.create({ url: `${page}#facts?q=${encodeURIComponent(query)}` });
}
