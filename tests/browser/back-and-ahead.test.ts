/** Pages that the browser keeps when the reader leaves, and pages that it makes before the reader comes. */
import { expect, test } from 'vitest';
import { commandFrontTab } from '../harness/front-tab.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';
import { setStored } from './stored-settings.ts';

/** What the pages below write down of themselves. */
interface Noted {
  /** `persisted` of each `pageshow`. */
  shown: boolean[];
  /** How many highlights there were, whenever one looked before the page was activated. */
  ahead: number[];
  activated: boolean;
}

const ARTICLE = `<!doctype html><html lang="en"><title>Chips</title><link rel="icon" href="data:,">
<script>
  window.shown = []; window.ahead = []; window.activated = false;
  addEventListener('pageshow', event => shown.push(event.persisted));
  document.addEventListener('prerenderingchange', () => { activated = true; });
  if (document.prerendering) setInterval(() => {
    if (document.prerendering && ahead.push(CSS.highlights.size) === 40) fetch('/looked');
  }, 20);
</script>
<article><h1>OpenAI and Oracle build data centers</h1><p>OpenAI, Oracle, Nvidia and CoreWeave spend $300 billion on AI
data centers and GPUs in Abilene, Texas.</p></article>`;

/** Puppeteer's own waits for a load that does not come where the browser kept the page. */
async function goBack(page: TestPage): Promise<void> {
  const left = page.puppeteer.url();
  await page.puppeteer.evaluate(() => setTimeout(() => history.back()));
  await waitFor('the page before', () => page.puppeteer.evaluate(url => location.href !== url, left));
}

const noted = (page: TestPage): Promise<Noted> =>
  page.puppeteer.evaluate(() => {
    const { shown, ahead, activated } = window as unknown as Noted;
    return { shown, ahead, activated };
  });

inEveryBrowser((browser, name) => {
  async function openArticle(): Promise<TestPage> {
    browser().server.put('kept', ARTICLE);
    const page = await browser().open(browser().server.url('kept'));
    await page.waitForMarks();
    return page;
  }

  test.each([
    ['', false],
    [' with a card open', true],
  ])(
    'a page that was left%s comes back from the cache with its marks, and no card',
    async (_how, withCard) => {
      const page = await openArticle();
      const marked = (await page.markedTexts()).sort();
      if (withCard) {
        await page.hoverText('Nvidia');
        await page.waitForCard('Nvidia');
      }
      await page.goto(browser().server.url('off-topic'));
      await goBack(page);
      // From the cache, not from the server: there is no other proof that we did not keep it out of there.
      await waitFor('the page to be shown', async () => (await noted(page)).shown.length === 2);
      expect((await noted(page)).shown).toEqual([false, true]);
      expect((await page.waitForMarks()).sort()).toEqual(marked);
      await page.waitForNoCard();
      await page.moveMouse(8, 700);
      await page.hoverText('Nvidia');
      await page.waitForCard('Nvidia');
      expect(await page.cards()).toHaveLength(1);
      expect(page.errors).toEqual([]);
      await page.close();
    },
  );

  test('a page that comes back follows what the reader set meanwhile', async () => {
    const surface = await browser().openSurface('src/popup/index.html');
    const page = await openArticle();
    await page.goto(browser().server.url('off-topic'));
    await setStored(surface, { defaultMode: 'never' });
    await goBack(page);
    expect((await noted(page)).shown).toEqual([false, true]);
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

  // Firefox has no prerendering.
  test.skipIf(name === 'firefox')('a page made ahead waits until the reader comes to it', async () => {
    const { server } = browser();
    server.put('kept', ARTICLE);
    server.put(
      'before',
      `<!doctype html><title>Bread</title><link rel="icon" href="data:,">
      <script type="speculationrules">{"prerender":[{"source":"list","urls":["/kept"],"eagerness":"immediate"}]}</script>
      <p>Bake it twice.</p><a href="/kept">On</a>`,
    );
    const page = await browser().open(server.url('before'));
    // It says so by asking for something, as no protocol reaches it; a page in sight is marked long before that.
    server.put('looked', '');
    const looked = `GET ${server.url('looked')}`;
    await waitFor('the page to be made', () => browser().requests().includes(looked));
    await page.puppeteer.click('a');
    await waitFor('the page made ahead', async () => (await noted(page)).activated);
    expect(await page.waitForMarks()).toContain('OpenAI');
    const { ahead } = await noted(page);
    expect(ahead.length).toBeGreaterThanOrEqual(40);
    expect(Math.max(...ahead)).toBe(0);
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
