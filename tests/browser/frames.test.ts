import { expect, test } from 'vitest';
import { press } from '../harness/controls.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const ARTICLE_AND_FRAME = `<!doctype html><html lang="en"><title>Chips</title><link rel="icon" href="data:,">
<article><h1>OpenAI and Oracle build data centers</h1><p>OpenAI, Oracle, Nvidia and CoreWeave spend $300 billion on AI
data centers and GPUs in Abilene, Texas.</p></article>
<iframe src="/structure/framed-article" width="800" height="300" title="More"></iframe>`;

/** How many marks each frame has, the page first. */
function marksByFrame(page: TestPage): Promise<number[]> {
  return Promise.all(
    page.puppeteer
      .frames()
      .map(frame =>
        frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
      ),
  );
}

inEveryBrowser(browser => {
  async function openBoth(): Promise<TestPage> {
    const { server } = browser();
    server.put('both', ARTICLE_AND_FRAME);
    server.url('structure/framed-article');
    const page = await browser().open(server.url('both'));
    await waitFor('marks in both', async () => (await marksByFrame(page)).every(count => count > 0));
    expect(await marksByFrame(page)).toHaveLength(2);
    return page;
  }

  const waitForNone = (page: TestPage) =>
    waitFor('no marks in either', async () => (await marksByFrame(page)).every(count => count === 0));

  test('what is hidden on a page is hidden in its frames', async () => {
    const page = await openBoth();
    const popup = await browser().openSurface('src/popup/index.html');
    await press(popup, 'Hide on this page');
    await waitForNone(page);
    await press(popup, 'Show them again');
    await waitFor('marks in both', async () => (await marksByFrame(page)).every(count => count > 0));
    await popup.close();
    await page.close();
  });

  test('a permission that is taken away ends the marks of frames too', async () => {
    const page = await openBoth();
    await browser().revokeSite('datacenterdynamics.com');
    await waitForNone(page);
    await page.close();
  });
});
