import { expect, test } from 'vitest';
import { UNLISTED_HOST } from '../harness/fixture-server.ts';
import { printedText } from '../harness/printed-text.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';
import { setStored } from './stored-settings.ts';

inEveryBrowser((browser, name) => {
  async function openArticle(): Promise<TestPage> {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    return page;
  }

  const print = async (page: TestPage): Promise<string[]> => printedText(await page.puppeteer.pdf());

  /** What is painted where a marked sum stands, with the line below it. */
  async function digestOfSum(page: TestPage): Promise<string> {
    const { height, ...place } = await page.rectangleOfText('$100bn');
    return page.paintedDigest({ ...place, height: height + 8 });
  }

  // Firefox has no emulation of media.
  test.skipIf(name === 'firefox')('in print, a mark looks like the text around it', async () => {
    const page = await openArticle();
    const painted = async (media: 'screen' | 'print') => {
      await page.puppeteer.emulateMediaType(media);
      return digestOfSum(page);
    };
    await waitFor('a mark on the screen that is not on paper', async () => {
      return (await painted('screen')) !== (await painted('print'));
    });
    const printed = await painted('print');
    await page.puppeteer.evaluate(() => CSS.highlights.clear());
    expect(await painted('print')).toBe(printed);
    await page.close();
  });

  // Chromium writes marked text word by word, which looks the same and is not the same file.
  test.skipIf(name === 'chrome')('a page is printed as it is without marks', async () => {
    const plain = await browser().open(browser().server.url('sample-article', UNLISTED_HOST));
    const expected = await print(plain);
    expect(expected.length).toBeGreaterThan(0);
    await plain.puppeteer.evaluate(() => document.querySelector('article p')!.append(' And more.'));
    expect(await print(plain)).not.toEqual(expected);
    await plain.close();
    const page = await openArticle();
    expect(await print(page)).toEqual(expected);
    await page.close();
  });

  test('an open card is not printed', async () => {
    const page = await openArticle();
    const expected = await print(page);
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    expect(await print(page)).toEqual(expected);
    expect(await page.cards()).toHaveLength(1);
    await page.close();
  });

  test('in forced colors, marks can be told from text, and a card opens over them', async () => {
    const surface = await browser().openSurface('src/popup/index.html');
    await setStored(surface, { density: 'every' });
    const plain = await browser().open(browser().server.url('sample-article', UNLISTED_HOST));
    await plain.forceColors(true);
    const unmarked = await digestOfSum(plain);
    await plain.forceColors(false);
    expect(await digestOfSum(plain)).not.toBe(unmarked);
    await plain.close();

    const page = await openArticle();
    const all = (await page.markedTexts()).length;
    await page.forceColors(true);
    const active = () => page.puppeteer.evaluate(() => matchMedia('(forced-colors: active)').matches);
    await waitFor('forced colors', active);
    // Chromium paints every highlight as selected text, so the first of each name is enough of that there.
    await waitFor('as many marks as there are to be', async () => {
      const texts = await page.markedTexts();
      const ofOpenAI = texts.filter(text => text === 'OpenAI').length;
      return name === 'chrome' ? texts.length < all && ofOpenAI === 1 : texts.length === all && ofOpenAI > 1;
    });
    await waitFor('a painted mark', async () => (await digestOfSum(page)) !== unmarked);
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    expect(page.errors).toEqual([]);
    await page.forceColors(false);
    await setStored(surface, {});
    await surface.close();
    await page.close();
  });
});
