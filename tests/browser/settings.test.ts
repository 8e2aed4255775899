import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { exportSettings } from '../../src/settings/transfer.ts';
import { faultsOf } from '../harness/axe.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

/** The part of the extension API that is used here; each browser has it under its own name. */
interface ExtensionApi {
  storage: { sync: { get(keys: null): Promise<Record<string, unknown>> } };
}

/** Chooses a file of this text, as the reader does in the browser's dialog. */
async function chooseFile(options: TestPage, text: string): Promise<void> {
  await waitFor('the file input', () =>
    options.puppeteer.evaluate(contents => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (input === null) return false;
      const transfer = new DataTransfer();
      transfer.items.add(new File([contents], 'infragloss-settings.json'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, text),
  );
}

async function press(page: TestPage, label: string): Promise<void> {
  await waitFor(`the button “${label}”`, () =>
    page.puppeteer.evaluate(wanted => {
      const button = [...document.querySelectorAll('button')].find(each => each.textContent === wanted);
      button?.click();
      return button !== undefined;
    }, label),
  );
}

/** Bytes of each stored item, as `storage.sync` counts them. */
function syncedBytes(page: TestPage): Promise<Record<string, number>> {
  return page.puppeteer.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const items = await (scope.browser ?? scope.chrome)!.storage.sync.get(null);
    return Object.fromEntries(
      Object.entries(items).map(([key, item]) => [key, key.length + JSON.stringify(item).length]),
    );
  });
}

inEveryBrowser(browser => {
  test('600 site rules are imported into sync, reset, and imported again', async () => {
    const hosts = Array.from({ length: 600 }, (_, i) => `paper-${i}.news-of-the-county.example`);
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      style: 'tint',
      sites: Object.fromEntries(hosts.map(host => [host, 'never'])),
    };
    const file = exportSettings(settings, new Date());
    const options = await browser().openSurface('src/options/index.html#data');

    await chooseFile(options, file);
    await options.waitForText('This file changes 601 settings');
    await press(options, 'Import them');
    await options.waitForText('The file was imported.');
    const sizes = Object.values(await syncedBytes(options));
    expect(Math.max(...sizes)).toBeLessThan(8192);
    expect(sizes.reduce((a, b) => a + b)).toBeGreaterThan(600 * 30);

    await press(options, 'Reset everything');
    await options.waitForText('Everything is as it was at first.');
    expect(Object.keys(await syncedBytes(options))).toEqual(['settings']);

    await chooseFile(options, file);
    await options.waitForText('This file changes 601 settings');
    await press(options, 'Import them');
    await options.waitForText('The file was imported.');
    await chooseFile(options, file);
    await options.waitForText('This file holds the settings that you have.');

    await press(options, 'Reset everything');
    await options.waitForText('Everything is as it was at first.');
    expect(options.errors).toEqual([]);
    await options.close();
  });

  test('a file of another program changes nothing', async () => {
    const options = await browser().openSurface('src/options/index.html#data');
    const before = await syncedBytes(options);
    await chooseFile(options, '{"sites":["a.example"]}');
    await options.waitForText('was not made by Infragloss');
    expect(await syncedBytes(options)).toEqual(before);
    await options.close();
  });

  test.each(['general', 'sites', 'data', 'keyboard', 'about'])(
    'axe finds no fault in the settings’ %s',
    async section => {
      const options = await browser().openSurface(`src/options/index.html#${section}`);
      await waitFor('the heading', () =>
        options.puppeteer.evaluate(() => document.querySelector('main h1') !== null),
      );
      expect(await faultsOf(options)).toEqual([]);
      await options.close();
    },
  );

  test('axe finds no fault in the popup', async () => {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    const popup = await browser().openSurface('src/popup/index.html');
    await popup.waitForText('OpenAI');
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
