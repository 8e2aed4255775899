import { expect, test } from 'vitest';
import { textOf } from '../harness/shadow-tree.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const PANEL = 'src/panel/index.html';

inEveryBrowser(browser => {
  test('“Panel” on a card opens the panel, or where the browser refuses that, the same page in a tab', async () => {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    await page.hoverText('Foxconn');
    await page.waitForCard('Foxconn');
    await page.clickInCard('“Panel”', element => element.tag === 'button' && textOf(element) === 'Panel');
    const url = await waitFor('the panel', async () =>
      (await browser().surfaces()).find(each => each.includes(PANEL)),
    );
    // Firefox takes no click that came by a message; the tab's address says which page it is about.
    expect(url.includes('?tab=')).toBe(browser().name === 'firefox');
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
