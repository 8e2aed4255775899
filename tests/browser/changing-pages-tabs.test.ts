import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';
import { setStored } from './stored-settings.ts';

/** Puppeteer's own page for a tab behind the one in front. */
async function openBehind(front: TestPage, url: string): Promise<Page> {
  const page = await front.puppeteer.browser().newPage({ background: true });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

const countHighlights = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size);

inEveryBrowser(browser => {
  async function openArticle(): Promise<TestPage> {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    return page;
  }

  test('a tab in the background waits until it is looked at', async () => {
    const front = await browser().open(browser().server.url('off-topic'));
    const behind = await openBehind(front, browser().server.url('sample-article'));
    expect(await behind.evaluate(() => document.hidden)).toBe(true);
    // Another page that is opened later is marked long before.
    const other = await openArticle();
    expect(await countHighlights(behind)).toBe(0);
    await behind.bringToFront();
    await waitFor('marks in the tab that came to the front', async () => (await countHighlights(behind)) > 0);
    await behind.close();
    await other.close();
    await front.close();
  });

  test('a card opens on a tap, and closes on a tap elsewhere', async () => {
    const page = await openArticle();
    const { x, y, width, height } = await page.rectangleOfText('Nvidia');
    await page.puppeteer.touchscreen.tap(x + width / 2, y + height / 2);
    await page.waitForCard('Nvidia');
    await page.puppeteer.touchscreen.tap(8, 300);
    await page.waitForNoCard();
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('with a modifier key, a card opens when the key is held and not before', async () => {
    const surface = await browser().openSurface('src/popup/index.html');
    await setStored(surface, { opening: 'shift', intentDelay: 0 });
    const page = await openArticle();
    await page.hoverText('Nvidia');
    // A hover without delay would have opened it by the time that the next one is answered.
    await page.hoverText('Foxconn');
    expect(await page.cards()).toEqual([]);
    // A look at the pointer's last move may still be due, and would take the key for not held.
    await waitFor('a card while the key is held', async () => {
      await page.puppeteer.keyboard.up('Shift');
      await page.puppeteer.keyboard.down('Shift');
      return (await page.cardText())?.includes('Foxconn');
    });
    await page.puppeteer.keyboard.up('Shift');
    await setStored(surface, {});
    await page.close();
    await surface.close();
  });

  test('on click, a card opens by a click alone, and stays while the pointer goes', async () => {
    const surface = await browser().openSurface('src/popup/index.html');
    await setStored(surface, { opening: 'click', intentDelay: 0 });
    const page = await openArticle();
    await page.hoverText('Nvidia');
    await page.hoverText('Foxconn');
    expect(await page.cards()).toEqual([]);
    const { x, y, width, height } = await page.rectangleOfText('Foxconn');
    await page.puppeteer.mouse.click(x + width / 2, y + height / 2);
    await page.waitForCard('Foxconn');
    await page.puppeteer.mouse.move(5, 5);
    expect(await page.cardText()).toContain('Foxconn');
    await page.puppeteer.mouse.click(8, 300);
    await page.waitForNoCard();
    expect(page.errors).toEqual([]);
    await setStored(surface, {});
    await page.close();
    await surface.close();
  });
});
