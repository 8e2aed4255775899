import { expect, test } from 'vitest';
import { UNLISTED_HOST } from '../harness/fixture-server.ts';
import { commandFrontTab } from '../harness/front-tab.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';
import { setStored } from './stored-settings.ts';

/** What the tests call of the extension API. */
interface ExtensionApi {
  storage: {
    sync: { set(items: object): Promise<void>; clear(): Promise<void>; get(keys: null): Promise<object> };
    local: { get(keys: null): Promise<Record<string, unknown>> };
  };
}

inEveryBrowser(browser => {
  async function openArticle(): Promise<TestPage> {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    return page;
  }

  async function openCard(page: TestPage): Promise<void> {
    await page.hoverText('Nvidia');
    await page.waitForCard('Nvidia');
  }

  test('a card gets its facts from a background that was ended', async () => {
    const page = await openArticle();
    for (let round = 0; round < 3; round++) {
      await browser().endBackground();
      await page.moveMouse(8, 700);
      await page.waitForNoCard();
      await page.hoverText(round % 2 ? 'Foxconn' : 'Nvidia');
      await page.waitForCard(round % 2 ? 'New Taipei City' : 'Santa Clara');
    }
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('a switch takes effect though the background was ended', async () => {
    const page = await openArticle();
    const surface = await browser().openSurface('src/popup/index.html');
    await browser().endBackground();
    await setStored(surface, { defaultMode: 'never' });
    await page.waitForNoMarks();
    await setStored(surface, {});
    await page.waitForMarks();
    await surface.close();
    await page.close();
  });

  test('where sync is full, the site switch still holds', async () => {
    const page = await openArticle();
    const surface = await browser().openSurface('src/options/index.html');
    const full = await surface.puppeteer.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const { sync } = (scope.browser ?? scope.chrome)!.storage;
      for (const size of [8000, 1000, 100, 10]) {
        for (let index = 0; ; index++) {
          try {
            await sync.set({ [`${size}${index}`]: 'x'.repeat(size) });
          } catch {
            break;
          }
        }
      }
      return sync.set({ one: 'more than there is room for' }).then(
        () => false,
        () => true,
      );
    });
    expect(full).toBe(true);
    const popup = await browser().openSurface('src/popup/index.html');
    await waitFor('the site switch', () =>
      popup.puppeteer.evaluate(() => {
        const control = document.querySelector<HTMLElement>('[role="switch"]');
        control?.click();
        return control !== null;
      }),
    );
    await page.waitForNoMarks();
    const report = await commandFrontTab(surface, 'page/report', {});
    expect(report.state).toEqual({ name: 'off', why: 'site' });
    await surface.puppeteer.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      await (scope.browser ?? scope.chrome)!.storage.sync.clear();
    });
    await waitFor('the site switch', () =>
      popup.puppeteer.evaluate(() => {
        document.querySelector<HTMLElement>('[role="switch"]')?.click();
        return true;
      }),
    );
    await page.waitForMarks();
    expect(popup.errors).toEqual([]);
    await popup.close();
    await surface.close();
    await page.close();
  });

  test('after an update with a card open, the new version has the page to itself', async () => {
    const page = await openArticle();
    await openCard(page);
    const earlier = (await page.highlights()).map(({ name }) => name);
    await browser().installExtension();
    await waitFor('the marks of the new version alone', async () => {
      const names = (await page.highlights()).map(({ name }) => name);
      return names.length > 0 && !names.some(name => earlier.includes(name));
    });
    await page.waitForNoCard();
    await page.moveMouse(8, 700);
    await openCard(page);
    await waitFor('one host element', async () => (await countHosts(page)) === 1);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  // The last one: the browser has no extension any more.
  test('when the extension is taken out with a card open, nothing of it stays', async () => {
    const unmarked = await browser().open(browser().server.url('sample-article', UNLISTED_HOST));
    const plain = await digestOfSum(unmarked);
    await unmarked.close();
    const page = await openArticle();
    await waitFor('a painted mark', async () => (await digestOfSum(page)) !== plain);
    await openCard(page);
    const card = await page.cardRectangle();
    const middle = [card.x + card.width / 2, card.y + card.height / 2] as const;
    expect(await isOnHost(page, ...middle)).toBe(true);
    await browser().removeExtension();
    await waitFor('the card to be gone', async () => !(await isOnHost(page, ...middle)));
    await waitFor('the marks to be gone', async () => (await digestOfSum(page)) === plain);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  function countHosts(page: TestPage): Promise<number> {
    return page.puppeteer.evaluate(() => document.documentElement.children.length - 2);
  }

  /** Whether the point is on something beside the page's body: the host element, through what is shown in it. */
  function isOnHost(page: TestPage, x: number, y: number): Promise<boolean> {
    return page.puppeteer.evaluate(
      (left, top) => document.elementFromPoint(left, top)?.matches('html > :not(head, body)') ?? false,
      x,
      y,
    );
  }

  /** What is painted where a marked sum stands, with the line below it. */
  async function digestOfSum(page: TestPage): Promise<string> {
    const { height, ...place } = await page.rectangleOfText('$100bn');
    return page.paintedDigest({ ...place, height: height + 8 });
  }
});
