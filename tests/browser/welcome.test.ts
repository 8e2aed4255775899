import { expect, test } from 'vitest';
import { faultsOf } from '../harness/axe.ts';
import { commandFrontTab } from '../harness/front-tab.ts';
import { inEveryBrowser } from './every-browser.ts';

inEveryBrowser(browser => {
  test('the words of the welcome page answer to pointer and keyboard', async () => {
    const page = await browser().openSurface('src/welcome/index.html');
    await page.puppeteer.bringToFront();
    await page.waitForText('2026');
    expect(await faultsOf(page)).toEqual([]);

    await page.hoverText('$100bn');
    await page.waitForCard('$100 billion', 'Nvidia', 'Sources');
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();

    await page.puppeteer.focus('.mark-facility');
    await page.puppeteer.keyboard.press('Enter');
    await page.waitForCard('Abilene', 'OpenAI', 'Sources');
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();

    await page.puppeteer.setViewport({ width: 320, height: 640 });
    expect(await page.puppeteer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('the sample article is read as an article on a news site', async () => {
    const page = await browser().openSurface('src/welcome/sample-article.html');
    await page.puppeteer.bringToFront();
    const marks = await page.waitForMarks();
    for (const mark of ['OpenAI', 'Foxconn', '$100bn', '$1.4 trillion', 'Wisconsin']) {
      expect(marks).toContain(mark);
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.hoverText('Foxconn');
    await page.waitForCard('Server maker', 'OpenAI', 'Sources');
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();

    const popup = await browser().openSurface('src/popup/index.html');
    await commandFrontTab(popup, 'page/step', { direction: 'next' });
    await popup.close();
    await page.waitForCard('Nvidia', 'Sources');
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
