import { expect, test } from 'vitest';
import type { Rectangle } from '../harness/driver.ts';
import { type TreeElement, textOf } from '../harness/shadow-tree.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

/** Least distance of a card from the window's edges, and from its word, in CSS pixels. */
const EDGE = 12;
const GAP = 6;

/** Companies in the four corners of the window, and a text long enough to scroll. */
const CORNERS = `<!doctype html><html lang="en"><title>Corners</title><style>
  div { position: fixed; font: 16px/1.5 sans-serif }
  .top { top: 2px } .bottom { bottom: 2px } .left { left: 2px } .right { right: 2px }
  main { margin: 60px 160px; font: 18px/1.6 serif; height: 3000px }
</style>
<div class="top left">OpenAI</div><div class="top right">Foxconn</div>
<div class="bottom left">Microsoft</div><div class="bottom right">CoreWeave</div>
<main><article><p>Nvidia sells the chips that fill most AI data centers, and OpenAI, Microsoft, CoreWeave and Foxconn
build or rent them by the gigawatt.</p></article></main>`;

/** Whether two rectangles share a pixel of the page. */
function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const button =
  (label: string) =>
  ({ tag, attributes }: TreeElement): boolean =>
    tag === 'button' && (attributes['aria-label'] ?? attributes.title) === label;

/** A rectangle that stays the same in two looks: nothing moves any more. */
async function restingCard(page: TestPage): Promise<Rectangle> {
  let last = '';
  return waitFor('the card to come to rest', async () => {
    const card = await page.cardRectangle();
    const seen = JSON.stringify(card);
    const still = seen === last;
    last = seen;
    return still && card;
  });
}

inEveryBrowser(browser => {
  async function openCorners(): Promise<TestPage> {
    browser().server.put('corners', CORNERS);
    const page = await browser().open(browser().server.url('corners'));
    await page.waitForMarks();
    return page;
  }

  function innerSize(page: TestPage): Promise<{ width: number; height: number }> {
    return page.puppeteer.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  test.each(['OpenAI', 'Foxconn', 'Microsoft', 'CoreWeave'])(
    'keeps a card for %s, in a corner, within the window and off its word',
    async word => {
      const page = await openCorners();
      await page.hoverText(word);
      await page.waitForCard(word);
      const card = await restingCard(page);
      const { width, height } = await innerSize(page);
      expect(card.x).toBeGreaterThanOrEqual(EDGE - 1);
      expect(card.y).toBeGreaterThanOrEqual(EDGE - 1);
      expect(card.x + card.width).toBeLessThanOrEqual(width - EDGE + 1);
      expect(card.y + card.height).toBeLessThanOrEqual(height - EDGE + 1);
      expect(overlap(card, await page.rectangleOfText(word))).toBe(false);
      await page.close();
    },
  );

  test('keeps the card at its word while the page scrolls', async () => {
    const page = await openCorners();
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    const before = await restingCard(page);
    await page.puppeteer.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await waitFor('the card to follow', async () => (await page.cardRectangle()).y < before.y - 30);
    const word = await page.rectangleOfText('Nvidia');
    const after = await restingCard(page);
    expect(after.y - (word.y + word.height)).toBeCloseTo(GAP, -1);
    await page.close();
  });

  test('fits the window where the page zooms its root element', async () => {
    const page = await openCorners();
    await page.puppeteer.evaluate(() => {
      document.documentElement.style.zoom = '2';
    });
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    const card = await restingCard(page);
    const { width, height } = await innerSize(page);
    expect(card.x + card.width).toBeLessThanOrEqual(width + 1);
    expect(card.y + card.height).toBeLessThanOrEqual(height + 1);
    await page.close();
  });

  test('opens the next card in the same place, with a way back', async () => {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    await page.hoverText('Foxconn', 1);
    await page.waitForCard('New Taipei City');
    const before = await restingCard(page);
    await page.clickInCard(
      'the name of another company',
      element => element.tag === 'button' && textOf(element) === 'OpenAI',
    );
    await page.waitForCard('San Francisco');
    const after = await restingCard(page);
    expect(Math.abs(after.x - before.x)).toBeLessThan(2);
    await page.clickInCard('the way back', button('Back'));
    await page.waitForCard('New Taipei City');
    await page.close();
  });

  test('takes the keyboard into the card and gives it back to the page', async () => {
    const page = await openCorners();
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    const focusIsInside = (): Promise<boolean> =>
      page.puppeteer.evaluate(
        () => document.activeElement !== null && !/^(BODY|HTML)$/.test(document.activeElement.tagName),
      );
    expect(await focusIsInside()).toBe(false);
    await page.puppeteer.keyboard.press('Tab');
    await waitFor('the focus in the card', focusIsInside);
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();
    expect(await focusIsInside()).toBe(false);
    await page.close();
  });
});

inEveryBrowser(
  browser => {
    test('opens a sheet on a tap, and closes it on a tap outside', async () => {
      const page = await browser().open(browser().server.url('sample-article'));
      await page.waitForMarks();
      const { x, y, width, height } = await page.rectangleOfText('$100bn');
      await page.puppeteer.touchscreen.tap(x + width / 2, y + height / 2);
      await page.waitForCard('$100 billion');
      const sheet = await restingCard(page);
      // A scroll bar that takes room is not the sheet's to cover.
      const size = await page.puppeteer.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: innerHeight,
      }));
      expect(Math.abs(sheet.width - size.width)).toBeLessThanOrEqual(2);
      expect(sheet.y + sheet.height).toBeGreaterThanOrEqual(size.height - 1);
      expect(sheet.height).toBeLessThanOrEqual(size.height * 0.6 + 1);
      await page.puppeteer.touchscreen.tap(20, 20);
      await page.waitForNoCard();
      await page.close();
    });
  },
  { viewport: { width: 390, height: 844, hasTouch: true } },
);
