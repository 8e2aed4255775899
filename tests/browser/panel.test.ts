import { expect, test } from 'vitest';
import { faultsOf } from '../harness/axe.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

inEveryBrowser(browser => {
  test('the panel tells what the page names, leads to a mark, and follows the tab in front', async () => {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    const panel = await browser().openSurface('src/panel/index.html');
    await panel.waitForText('Since this article, 21 Nov 2025');
    await panel.waitForText('Foxconn Virginia');
    await panel.waitForText('Deals among these companies');
    expect(await faultsOf(panel)).toEqual([]);

    await panel.puppeteer.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.thing-go')]
        .find(each => each.textContent?.startsWith('Foxconn Virginia'))
        ?.click(),
    );
    await page.waitForCard('Foxconn Virginia');

    browser().server.put('gardening', '<title>Roses</title><p>Prune roses in late winter, above a bud.</p>');
    const other = await browser().open(browser().server.url('gardening'));
    await other.puppeteer.bringToFront();
    await panel.waitForText('Quiet on this page');
    await page.puppeteer.bringToFront();
    await panel.waitForText('Foxconn Virginia');
    expect(panel.errors).toEqual([]);
    await panel.close();
    await other.close();
    await page.close();
  });

  test('a record has an address of its own in the facts browser, and a search finds others', async () => {
    const facts = await browser().openSurface('src/options/index.html#facts/facility/openai-abilene-tx');
    await facts.waitForText('about 590 MW');
    expect(await faultsOf(facts)).toEqual([]);
    await facts.puppeteer.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>('.facts-search input')!;
      search.value = 'colossus';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const names = await waitFor('the list to narrow', async () => {
      const texts = await facts.puppeteer.evaluate(() =>
        [...document.querySelectorAll('.fact-link')].map(link => link.textContent ?? ''),
      );
      return texts.length > 0 && texts.length < 10 && texts;
    });
    expect(names).toContain('Colossus 2');
    expect(facts.errors).toEqual([]);
    await facts.close();
  });
});
