import { expect, test } from 'vitest';
import { LONGEST_WORD, MOST_WORDS_PER_SITE } from '../../src/settings/schema.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { exportSettings } from '../../src/settings/transfer.ts';
import { chooseFile } from '../harness/choose-file.ts';
import { press } from '../harness/controls.ts';
import { textOf } from '../harness/shadow-tree.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const SITE = 'datacenterdynamics.com';

/** Hides the word of a card by the menu of the card. */
async function hideFromCard(page: TestPage, text: string): Promise<void> {
  await page.moveMouse(8, 700);
  await page.hoverText(text);
  await page.waitForCard(text);
  await page.clickInCard('the menu', element => element.attributes['aria-label'] === 'More actions');
  await page.clickInCard('the way to hide it', element => textOf(element) === `Hide “${text}” here`);
  await page.waitForNoCard();
}

inEveryBrowser(browser => {
  test('the last word that a site has room for is hidden, and the popup says that it was the last', async () => {
    // One fewer than fit, each as long as a word may be, in characters that take most bytes.
    const words = Array.from({ length: MOST_WORDS_PER_SITE - 1 }, (_, i) =>
      `${i}`.padEnd(LONGEST_WORD, '光'),
    );
    const settings = { ...DEFAULT_SETTINGS, hiddenWords: { [SITE]: words } };
    const options = await browser().openSurface('src/options/index.html#data');
    await chooseFile(options, exportSettings(settings, new Date()));
    await press(options, 'Import them');
    await options.waitForText('The file was imported.');

    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    const popup = await browser().openSurface('src/popup/index.html');
    await popup.waitForText('OpenAI');
    const popupText = () => popup.puppeteer.evaluate(() => document.body.textContent);
    expect(await popupText()).not.toContain('no more can be');
    await hideFromCard(page, 'Foxconn');
    await waitFor('the word to be hidden', async () => !(await page.markedTexts()).includes('Foxconn'));
    await popup.waitForText(`${MOST_WORDS_PER_SITE} words are hidden on this site, and no more can be`);

    // One more stays marked, here and after a load.
    await hideFromCard(page, 'Oracle');
    await page.goto(browser().server.url('sample-article'));
    expect(await page.waitForMarks()).toContain('Oracle');
    expect(await page.markedTexts()).not.toContain('Foxconn');

    await press(options, 'Reset everything');
    await options.waitForText('Everything is as it was at first.');
    await waitFor('the word to be shown', async () => (await page.markedTexts()).includes('Foxconn'));
    await waitFor('the popup to be content', async () => !(await popupText()).includes('no more can be'));
    expect([...page.errors, ...popup.errors, ...options.errors]).toEqual([]);
    await popup.close();
    await options.close();
    await page.close();
  });
});
