import { expect, test } from 'vitest';
import { commandFrontTab } from '../harness/front-tab.ts';
import type { TreeElement } from '../harness/shadow-tree.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const named =
  (name: string) =>
  (element: TreeElement): boolean =>
    element.tag === 'button' && (element.attributes['aria-label'] ?? element.attributes.title) === name;

/** Moves the mouse to an empty corner of the page. */
function leave(page: TestPage): Promise<void> {
  return page.moveMouse(8, 700);
}

inEveryBrowser(browser => {
  async function openArticle(): Promise<TestPage> {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    return page;
  }

  test.each([
    ['a company', 'Foxconn', 1, ['Foxconn', 'New Taipei City']],
    ['an amount', '$100bn', 0, ['$100 billion', 'Nvidia', 'OpenAI', 'Since this article']],
    ['a facility', 'Wisconsin', 0, ['Mount Pleasant']],
  ])('opens over %s with facts and their sources', async (_what, word, mention, parts) => {
    const page = await openArticle();
    await page.hoverText(word, mention);
    await page.waitForCard(...parts);

    const links = (await page.cardLinks()).filter(({ href }) => /^https?:/.test(href));
    expect(links.length).toBeGreaterThan(0);
    for (const { attributes } of links) {
      expect(attributes.target).toBe('_blank');
      expect(attributes.rel).toContain('noreferrer');
    }
    expect(await page.mutations()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^added \S+ to HTML$/)]),
    );
    expect((await page.mutations()).filter(change => change.startsWith('added'))).toHaveLength(1);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test.each(['Foxconn', '$100bn', 'Wisconsin'])('tints %s while its card is open', async word => {
    const page = await openArticle();
    const rectangle = await page.rectangleOfText(word);
    const resting = await page.paintedDigest(rectangle);
    await page.hoverText(word);
    await page.waitForCard(word === '$100bn' ? '$100 billion' : word);
    await waitFor('the tint', async () => (await page.paintedDigest(rectangle)) !== resting);
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();
    await waitFor('the tint to go', async () => (await page.paintedDigest(rectangle)) === resting);
    await page.close();
  });

  test('stands beside its word, within the window', async () => {
    const page = await openArticle();
    for (const [word, mention] of [
      ['OpenAI', 0],
      ['Indiana', 0],
      ['hundreds of', 0],
      ['Apple', 0],
    ] as const) {
      await page.hoverText(word, mention);
      await page.waitForCard();
      const text = await page.rectangleOfText(word, mention);
      const card = await page.cardRectangle();
      const below = card.y >= text.y + text.height;
      const above = card.y + card.height <= text.y;
      expect(below || above, `${word} is covered`).toBe(true);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(1180);
      await page.puppeteer.keyboard.press('Escape');
      await page.waitForNoCard();
    }
    await page.close();
  });

  test('can be hovered, and closes when the pointer has left', async () => {
    const page = await openArticle();
    await page.hoverText('$100bn');
    await page.waitForCard('$100 billion');
    const { x, y, width } = await page.cardRectangle();
    await page.moveMouse(x + width / 2, y + 60);
    // Twice the grace period: a card that were to close would be gone.
    const until = Date.now() + 700;
    await waitFor('the card to have stayed', async () => {
      expect(await page.cards()).toHaveLength(1);
      return Date.now() > until;
    });
    await leave(page);
    await page.waitForNoCard();
    await page.close();
  });

  test('does not open where the pointer only passes', async () => {
    const page = await openArticle();
    await page.hoverText('$100bn');
    await leave(page);
    const until = Date.now() + 600;
    await waitFor('no card to have opened', async () => {
      expect(await page.cards()).toEqual([]);
      return Date.now() > until;
    });
    await page.close();
  });

  test('closes on Escape and opens again', async () => {
    const page = await openArticle();
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();
    await leave(page);
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    await page.close();
  });

  test('stays when pinned, until it is closed', async () => {
    const page = await openArticle();
    await page.hoverText('$100bn');
    await page.waitForCard('$100 billion');
    await page.clickInCard('the pin', named('Pin this card'));
    await leave(page);
    await page.hoverText('Foxconn', 1);
    await page.waitForCard('Foxconn', '$100 billion');
    await page.clickInCard('the close button', named('Close'));
    await leave(page);
    await page.waitForNoCard();
    await page.close();
  });

  test('steps through the marks by command', async () => {
    const page = await openArticle();
    const surface = await browser().openSurface('src/popup/index.html');
    const step = (direction: 'next' | 'previous') => commandFrontTab(surface, 'page/step', { direction });
    await step('next');
    await page.waitForCard('OpenAI');
    await step('next');
    await page.waitForCard('Foxconn');
    await step('previous');
    await page.waitForCard('OpenAI');
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();
    await surface.close();
    await page.close();
  });

  test('leaves links of the page as they were', async () => {
    const page = await openArticle();
    const { x, y, width, height } = await page.rectangleOfText('Microsoft');
    await page.puppeteer.mouse.click(x + width / 2, y + height / 2);
    await waitFor('the link to be followed', () => page.puppeteer.url().endsWith('#microsoft'));
    await page.close();
  });
});
