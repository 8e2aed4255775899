import { expect, test } from 'vitest';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const POPUP = 'src/popup/index.html';

/** The popup's first switch is the site's. */
async function flipSiteSwitch(popup: TestPage): Promise<void> {
  await waitFor('the site switch', () =>
    popup.puppeteer.evaluate(() => {
      const control = document.querySelector<HTMLElement>('[role="switch"]');
      control?.click();
      return control !== null;
    }),
  );
}

inEveryBrowser(browser => {
  test('the popup says what is on the page', async () => {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    const popup = await browser().openSurface(POPUP);
    await popup.waitForText('datacenterdynamics.com');
    await popup.waitForText('OpenAI');
    expect(popup.errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a site is switched off and on at once, and stays as it was over a restart', async () => {
    const { server } = browser();
    let page = await browser().open(server.url('sample-article'));
    await page.waitForMarks();

    let popup = await browser().openSurface(POPUP);
    await flipSiteSwitch(popup);
    await page.waitForNoMarks();
    expect(await page.cards()).toEqual([]);

    await browser().restart();
    page = await browser().open(server.url('sample-article'));
    popup = await browser().openSurface(POPUP);
    await popup.waitForText('datacenterdynamics.com');
    expect(await page.markedTexts()).toEqual([]);

    await flipSiteSwitch(popup);
    const marked = await page.waitForMarks();
    expect(marked).toContain('OpenAI');
    expect(page.errors).toEqual([]);
    await popup.close();
    await page.close();
  });
});
