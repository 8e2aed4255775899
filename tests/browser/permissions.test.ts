import { expect, test } from 'vitest';
import { clickControl, fill, press } from '../harness/controls.ts';
import { UNLISTED_HOST } from '../harness/fixture-server.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const POPUP = 'src/popup/index.html';
const SITES = `src/options/index.html#sites?q=${UNLISTED_HOST}`;

/** The columns of a site's row in the settings: why it is there, and its permission. */
async function siteRow(options: TestPage, host: string): Promise<string[] | null> {
  return options.puppeteer.evaluate(wanted => {
    const row = [...document.querySelectorAll('.sites tbody tr')].find(each =>
      each.querySelector('th')?.textContent?.startsWith(wanted),
    );
    return row ? [...row.querySelectorAll('td')].slice(0, 2).map(cell => cell.textContent ?? '') : null;
  }, host);
}

async function waitForSiteRow(options: TestPage, host: string, ...columns: string[]): Promise<void> {
  await waitFor(`${host} as ${columns.join(', ')}`, async () => {
    const row = await siteRow(options, host);
    return row !== null && columns.every((column, index) => row[index] === column);
  });
}

inEveryBrowser(browser => {
  const unlisted = () => browser().server.url('sample-article', UNLISTED_HOST);

  test('a page of a site that is not on the list is annotated by two clicks, and no other page of it', async () => {
    const page = await browser().open(unlisted());
    await browser().clickToolbarIcon(page);
    const popup = await browser().openSurface(POPUP);
    await popup.waitForText('Not on the list: not read');
    expect(await page.markedTexts()).toEqual([]);
    await press(popup, 'This page only');
    expect(await page.waitForMarks()).toContain('OpenAI');
    await popup.waitForText('On for this page only');
    await page.hoverText('Foxconn');
    await page.waitForCard('Foxconn');

    await page.puppeteer.reload();
    expect(await page.markedTexts()).toEqual([]);
    expect(page.errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a listed site that is taken away in the browser’s pages loses its marks, and the popup says why', async () => {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    await browser().revokeSite('datacenterdynamics.com');
    await page.waitForNoMarks();
    await browser().clickToolbarIcon(page);
    const popup = await browser().openSurface(POPUP);
    await popup.waitForText('On the list, but your browser does not allow it');
    await press(popup, 'This page only');
    await page.waitForMarks();
    await popup.close();
    await page.close();
  });

  test('a site that was asked for is annotated at once and later, and loses its marks with the permission', async () => {
    const page = await browser().open(unlisted());
    const options = await browser().openSurface(SITES);
    const ask = async () => {
      await options.puppeteer.bringToFront();
      await fill(options, 'Address of the site to add', `http://www.${UNLISTED_HOST}/news`);
      await clickControl(options, 'Add a site');
    };
    if (await browser().refuseSite(ask)) {
      await options.waitForText(`Your browser did not allow ${UNLISTED_HOST}, so nothing has changed.`);
      expect(await siteRow(options, UNLISTED_HOST)).toBeNull();
    }

    await browser().allowSite(UNLISTED_HOST, ask);
    await waitForSiteRow(options, UNLISTED_HOST, 'Your rule', 'Given by you');
    await page.puppeteer.bringToFront();
    expect(await page.waitForMarks()).toContain('OpenAI');
    // By the registered script, not by the one that was put into open pages.
    const next = await browser().open(unlisted());
    expect(await next.waitForMarks()).toContain('OpenAI');
    await next.close();

    await browser().revokeSite(UNLISTED_HOST);
    await page.waitForNoMarks();
    await waitForSiteRow(options, UNLISTED_HOST, 'Your rule', 'Not given');
    const later = await browser().open(unlisted());
    expect(await later.markedTexts()).toEqual([]);
    await later.close();

    await browser().allowSite(UNLISTED_HOST, ask);
    await page.puppeteer.bringToFront();
    expect(await page.waitForMarks()).toContain('OpenAI');
    expect([...page.errors, ...options.errors]).toEqual([]);
    await options.close();
    await page.close();
  });

  test('a permission outlasts the browser', async ({ skip }) => {
    if (browser().name === 'chrome') skip('Chromium forgets an extension that a test put in');
    await browser().restart();
    const page = await browser().open(unlisted());
    expect(await page.waitForMarks()).toContain('OpenAI');
    await page.close();
  });
});
