/** Pages that the browser keeps when the reader leaves, and pages that it makes before the reader comes. */
import { expect, test } from 'vitest';
import { badgeOf } from '../harness/controls.ts';
import { commandFrontTab } from '../harness/front-tab.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';
import { setStored } from './stored-settings.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Chips</title><link rel="icon" href="data:,">
<script>
  window.shown = [];
  addEventListener('pageshow', event => shown.push(event.persisted));
  if (document.prerendering) {
    // Nobody else can look into a page that is made ahead, so it tells by asking for something.
    let looks = 0, most = 0;
    setInterval(() => {
      const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      // As it comes into sight, it may be seen for a moment before it stops to be one that is made ahead.
      if (document.prerendering && document.hidden) {
        most = Math.max(most, CSS.highlights.size + marks);
        if (++looks === 40) fetch('/looked');
      } else if (marks > 0) {
        fetch('/marked?ahead=' + most);
      }
    }, 20);
  }
</script>
<article><h1>OpenAI and Oracle build data centers</h1><p>OpenAI, Oracle, Nvidia and CoreWeave spend $300 billion on AI
data centers and GPUs in Abilene, Texas.</p></article>`;

/** Puppeteer's own waits for a load that does not come where the browser kept the page. */
async function goBack(page: TestPage): Promise<void> {
  const left = page.puppeteer.url();
  await page.puppeteer.evaluate(() => setTimeout(() => history.back()));
  await waitFor('the page before', () => page.puppeteer.evaluate(url => location.href !== url, left));
}

/** `persisted` of each `pageshow`. */
const shown = (page: TestPage): Promise<boolean[]> =>
  page.puppeteer.evaluate(() => (window as unknown as { shown: boolean[] }).shown);

/** The page was kept by the browser, not loaded anew: otherwise a test of its return proves nothing. */
async function expectFromCache(page: TestPage): Promise<void> {
  await waitFor('the page to be shown again', async () => (await shown(page)).length > 1);
  expect(await shown(page)).toEqual([false, true]);
}

inEveryBrowser((browser, name) => {
  /** A page without us: Firefox notes every answer that is on its way when a page of ours is put away. */
  const elsewhere = () => browser().server.url('off-topic', 'unlisted.example');

  async function openArticle(): Promise<TestPage> {
    browser().server.put('kept', ARTICLE);
    const url = browser().server.url('kept');
    const surface = await browser().openSurface('src/popup/index.html');
    const page = await browser().open(url);
    await page.waitForMarks();
    // The last that a page asks for by itself.
    await waitFor('the count', async () => Number(await badgeOf(surface, url)) > 0);
    await surface.close();
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
      await page.goto(elsewhere());
      await goBack(page);
      await expectFromCache(page);
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
    await setStored(surface, {});
    const page = await openArticle();
    await page.goto(elsewhere());
    await setStored(surface, { defaultMode: 'never' });
    await goBack(page);
    await expectFromCache(page);
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
    server.url('kept');
    for (const name of ['looked', 'marked']) server.put(name, '');
    const looked = `GET ${server.url('looked')}`;
    const marked = `GET ${server.url('marked?ahead=0')}`;
    const page = await browser().open(server.url('before'));
    // A page in sight is marked long before it has looked so often.
    await waitFor('the page to be made', () => browser().requests().includes(looked));
    await page.puppeteer.click('a');
    // Puppeteer may lose the page where one takes the other's place.
    await waitFor('marks in it, and none before', () => browser().requests().includes(marked));
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
