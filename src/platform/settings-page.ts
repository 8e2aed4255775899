import { browser } from './browser.ts';

/**
 * Opens a section of the settings page in a tab of its own, with a search where a text is given: `facts`, `sites`.
 *
 * @param search what the section looks for at first
 */
export async function openSettings(section: string, search = ''): Promise<void> {
  const query = search === '' ? '' : `?q=${encodeURIComponent(search)}`;
  await browser.tabs.create({
    url: `${browser.runtime.getURL('src/options/index.html')}#${section}${query}`,
  });
}
