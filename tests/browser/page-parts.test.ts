/** Which parts of the content script a page is given, and when; a page of ours hears what pages ask the background. */
import { expect, test } from 'vitest';
import { commandFrontTab } from '../harness/front-tab.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

interface Heard {
  name: string;
  part?: string;
}

/** What the tests call of the extension API. */
interface ExtensionApi {
  runtime: { onMessage: { addListener(listener: (message: Heard) => undefined): void } };
}

interface WithHeard {
  heard: Heard[];
}

inEveryBrowser(browser => {
  /** A page of ours that hears every message of content scripts from now on. */
  async function openListener(): Promise<TestPage> {
    const surface = await browser().openSurface('src/popup/index.html');
    await surface.puppeteer.evaluate(() => {
      const scope = globalThis as unknown as WithHeard & { browser?: ExtensionApi; chrome?: ExtensionApi };
      scope.heard = [];
      (scope.browser ?? scope.chrome)!.runtime.onMessage.addListener(message => {
        scope.heard.push(message);
        return undefined;
      });
    });
    return surface;
  }

  const heardBy = (surface: TestPage): Promise<Heard[]> =>
    surface.puppeteer.evaluate(() => (globalThis as unknown as WithHeard).heard);

  async function partsAskedFor(surface: TestPage): Promise<string[]> {
    return (await heardBy(surface)).flatMap(({ name, part }) => (name === 'page/bring' ? [part!] : []));
  }

  const waitForState = (surface: TestPage, state: string) =>
    waitFor(`the page to be ${state}`, async () => {
      const report = await commandFrontTab(surface, 'page/report', {});
      return report.state.name === state;
    });

  /** The page becomes another article without being loaded anew. */
  async function goOnTo(page: TestPage, path: string): Promise<void> {
    await page.puppeteer.evaluate(async address => {
      const html = await (await fetch(address)).text();
      history.pushState(null, '', address);
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceChildren(...body.childNodes);
    }, `/${path}`);
  }

  test('a page on something else is given the reader alone, and says nothing', async () => {
    const surface = await openListener();
    const page = await browser().open(browser().server.url('off-topic'));
    await waitForState(surface, 'quiet');
    expect(await heardBy(surface)).toEqual([]);
    expect(page.errors).toEqual([]);
    await page.close();
    await surface.close();
  });

  test('an article is given the annotator, and the card once a mark is hovered', async () => {
    const surface = await openListener();
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    await waitForState(surface, 'annotated');
    expect(await partsAskedFor(surface)).toEqual(['annotator']);
    await page.hoverText('Nvidia');
    await page.waitForCard('Santa Clara');
    expect(await partsAskedFor(surface)).toEqual(['annotator', 'card']);
    await page.moveMouse(8, 700);
    await page.waitForNoCard();
    await page.hoverText('Foxconn');
    await page.waitForCard('New Taipei City');
    expect(await partsAskedFor(surface)).toEqual(['annotator', 'card']);
    expect(page.errors).toEqual([]);
    await page.close();
    await surface.close();
  });

  test('a step by keyboard brings the card too', async () => {
    const surface = await openListener();
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    await commandFrontTab(surface, 'page/step', { direction: 'next' });
    await page.waitForCard();
    expect(await partsAskedFor(surface)).toEqual(['annotator', 'card']);
    await page.close();
    await surface.close();
  });

  test('a quiet page is given the annotator once another article stands there', async () => {
    const surface = await openListener();
    const page = await browser().open(browser().server.url('off-topic'));
    await waitForState(surface, 'quiet');
    await goOnTo(page, 'sample-article');
    expect(await page.waitForMarks()).toContain('Foxconn');
    expect(await partsAskedFor(surface)).toEqual(['annotator']);
    await goOnTo(page, 'off-topic');
    await page.waitForNoMarks();
    await waitForState(surface, 'quiet');
    expect(page.errors).toEqual([]);
    await page.close();
    await surface.close();
  });

  test('a quiet page is given it where the reader wants marks anyway', async () => {
    const surface = await openListener();
    const page = await browser().open(browser().server.url('off-topic'));
    await waitForState(surface, 'quiet');
    await commandFrontTab(surface, 'page/override', { override: 'mark' });
    await waitForState(surface, 'annotated');
    expect(await partsAskedFor(surface)).toEqual(['annotator']);
    await page.close();
    await surface.close();
  });

  test('a background that was ended puts the parts in', async () => {
    await browser().endBackground();
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    await browser().endBackground();
    await page.hoverText('Nvidia');
    await page.waitForCard('Santa Clara');
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('an update in between begins anew with the parts of the new version', async () => {
    const page = await browser().open(browser().server.url('off-topic'));
    const before = await openListener();
    await waitForState(before, 'quiet');
    await before.close();
    await browser().installExtension();
    const surface = await openListener();
    await waitFor('the reader of the new version', async () => {
      const report = await commandFrontTab(surface, 'page/report', {}).catch(() => null);
      return report?.state.name === 'quiet';
    });
    await goOnTo(page, 'sample-article');
    await page.waitForMarks();
    expect(await partsAskedFor(surface)).toEqual(['annotator']);
    await page.hoverText('Nvidia');
    await page.waitForCard('Santa Clara');
    expect(page.errors).toEqual([]);
    await page.close();
    await surface.close();
  });
});
