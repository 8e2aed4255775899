import { expect, test } from 'vitest';
import { clickControl, fill } from '../harness/controls.ts';
import { UNLISTED_HOST } from '../harness/fixture-server.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const OPTIONS = `src/options/index.html#sites?q=${UNLISTED_HOST}`;

/** Some 1 MB of text on the topic, all of it with something to mark. */
const LONG = `<!doctype html><html lang="en"><title>Chips</title><link rel="icon" href="data:,"><article>
<h1>OpenAI and Oracle build data centers</h1>${'<p>Nvidia sells AI chips for the data centers of Microsoft and CoreWeave for $31 billion.</p>\n'.repeat(12_000)}
</article>`;

/** What the tests call of the extension API. */
interface ExtensionApi {
  tabs: {
    query(query: { active: true; currentWindow: true }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ value: { state: { name: string } } } | undefined>;
  };
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
}

/**
 * Asks the tab in front, behind which `surface` lies, until it says that it is in one of the states, and takes the
 * permission for its site away at once. Gives the state that it was in.
 */
function revokeDuring(surface: TestPage, states: string[]): Promise<string> {
  return surface.puppeteer.evaluate(
    async (host, wanted) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const { tabs, permissions } = (scope.browser ?? scope.chrome)!;
      for (let ask = 0; ask < 3_000; ask++) {
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        const report = await tabs.sendMessage(tab!.id, { name: 'page/report' }).catch(() => undefined);
        const state = report?.value.state.name ?? '';
        if (!wanted.includes(state)) continue;
        await permissions.remove({ origins: [`*://*.${host}/*`] });
        return state;
      }
      return 'never';
    },
    UNLISTED_HOST,
    states,
  );
}

inEveryBrowser(browser => {
  async function allow(options: TestPage): Promise<void> {
    await browser().allowSite(UNLISTED_HOST, async () => {
      await options.puppeteer.bringToFront();
      await fill(options, 'Address of the site to add', UNLISTED_HOST);
      await clickControl(options, 'Add a site');
    });
    await waitFor('the permission', () =>
      options.puppeteer.evaluate(() => /Given by you/.test(document.body.textContent)),
    );
  }

  test.each([
    ['reads its text', ['reading']],
    ['has its first marks', ['annotated']],
  ])('a permission that is taken away while the page %s leaves nothing behind', async (_when, states) => {
    const { server } = browser();
    server.put('long', LONG);
    const options = await browser().openSurface(OPTIONS);
    await allow(options);
    const page = await browser().open('about:blank');
    const revoked = revokeDuring(options, states);
    // Not waited for: it is read while it is loaded.
    const loaded = page.goto(server.url('long', UNLISTED_HOST));
    expect(await revoked).toBe(states[0]);
    await loaded;

    await page.waitForNoMarks();
    const popup = await browser().openSurface('src/popup/index.html');
    await popup.waitForText('Not on the list: not read');
    await popup.close();
    // It has come to rest: a hover opens nothing, and what the page adds is not marked.
    await page.puppeteer.evaluate(() =>
      document.querySelector('article')!.append('OpenAI pays Nvidia $100 billion.'),
    );
    await page.hoverText('Nvidia');
    // Many times what a change of a page in sight waits to be read, and a hover to open its card.
    const until = Date.now() + 1_000;
    await waitFor('nothing to come of it', async () => {
      expect(await page.markedTexts()).toEqual([]);
      return Date.now() > until;
    });
    expect(await page.cards()).toEqual([]);
    expect(await page.mutations()).toEqual(['added #text to ARTICLE']);
    expect([...page.errors, ...options.errors]).toEqual([]);

    await page.goto(server.url('long', UNLISTED_HOST));
    expect(await page.markedTexts()).toEqual([]);
    await page.close();
    await options.close();
  });
});
