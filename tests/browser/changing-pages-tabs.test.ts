import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { commandFrontTab } from '../harness/front-tab.ts';
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

/** Puppeteer's own waits for a load that does not come where the browser kept the page. */
async function goBack(page: TestPage): Promise<void> {
  const left = page.puppeteer.url();
  await page.puppeteer.evaluate(() => setTimeout(() => history.back()));
  await waitFor('the page before', () => page.puppeteer.evaluate(url => location.href !== url, left));
}

const countHighlights = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size);

inEveryBrowser((browser, name) => {
  async function openArticle(): Promise<TestPage> {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    return page;
  }

  test('a page that comes back from the cache has its marks, and no card', async () => {
    const page = await openArticle();
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    await page.goto(browser().server.url('off-topic'));
    await goBack(page);
    expect(await page.waitForMarks()).toContain('OpenAI');
    await page.waitForNoCard();
    await page.moveMouse(8, 700);
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('a page that comes back follows what the reader set meanwhile', async () => {
    const surface = await browser().openSurface('src/popup/index.html');
    const page = await openArticle();
    await page.goto(browser().server.url('off-topic'));
    await setStored(surface, { defaultMode: 'never' });
    await goBack(page);
    await waitFor('the page to be off', async () => {
      const report = await commandFrontTab(surface, 'page/report', {});
      return report.state.name === 'off';
    });
    await page.waitForNoMarks();
    await setStored(surface, {});
    await page.waitForMarks();
    await page.close();
    await surface.close();
  });

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

  // Firefox has no emulation of media, and its PDFs are never the same twice.
  test.skipIf(name === 'firefox')('nothing of it is printed', async () => {
    const page = await openArticle();
    const painted = async (media: 'screen' | 'print') => {
      await page.puppeteer.emulateMediaType(media);
      const { height, ...place } = await page.rectangleOfText('$100bn');
      // The line stands below the word.
      return page.paintedDigest({ ...place, height: height + 8 });
    };
    await waitFor('a mark on the screen that is not on paper', async () => {
      return (await painted('screen')) !== (await painted('print'));
    });
    const printed = await painted('print');
    await page.puppeteer.evaluate(() => CSS.highlights.clear());
    expect(await painted('print')).toBe(printed);
    await page.close();
  });

  // Firefox keeps the style of marks in forced colors.
  test.skipIf(name === 'firefox')('forced colors mark the first of each name alone', async () => {
    const surface = await browser().openSurface('src/popup/index.html');
    await setStored(surface, { density: 'every' });
    const page = await openArticle();
    const all = (await page.markedTexts()).length;
    const session = await page.puppeteer.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await waitFor('fewer marks', async () => (await page.markedTexts()).length < all);
    const left = await page.markedTexts();
    expect(left.filter(text => text === 'OpenAI')).toHaveLength(1);
    await setStored(surface, {});
    await surface.close();
    await page.close();
  });
});
