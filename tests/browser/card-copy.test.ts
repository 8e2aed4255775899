import { expect, test } from 'vitest';
import { type TreeElement, textOf } from '../harness/shadow-tree.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const PAGE = `<!doctype html><html lang="en"><title>Copy</title><body style="font: 18px/1.6 serif; margin: 60px">
<article><p>Nvidia sells the chips that fill most AI data centers, and OpenAI, Microsoft and CoreWeave rent them by
the gigawatt.</p></article><textarea style="width: 500px; height: 300px; margin-top: 560px"></textarea>`;

const labeled =
  (label: string) =>
  (element: TreeElement): boolean =>
    [element.attributes['aria-label'], element.attributes.title, textOf(element)].includes(label) &&
    (element.tag === 'button' || element.attributes.role === 'menuitem');

inEveryBrowser(browser => {
  test.each([
    ['Copy with sources', /^Nvidia/],
    ['Copy as Markdown', /^\*\*Nvidia|^#+ Nvidia|\]\(https?:/m],
  ])('“%s” puts the card on the clipboard, with its sources', async (item, start) => {
    browser().server.put('copy', PAGE);
    const page = await browser().open(browser().server.url('copy'));
    await page.waitForMarks();
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    await page.clickInCard('the menu', labeled('More actions'));
    await page.clickInCard(item, labeled(item));
    await page.puppeteer.keyboard.press('Escape');
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();
    await page.puppeteer.click('textarea');
    await page.puppeteer.keyboard.down('Control');
    await page.puppeteer.keyboard.press('v');
    await page.puppeteer.keyboard.up('Control');
    const pasted = await waitFor('the pasted card', () =>
      page.puppeteer.evaluate(() => document.querySelector('textarea')!.value || null),
    );
    expect(pasted).toMatch(start);
    expect(pasted).toMatch(/https?:\/\//);
    await page.close();
  });
});
