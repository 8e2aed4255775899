import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../src/settings/transfer.ts';
import { faultsOf } from '../harness/axe.ts';
import { chooseFile } from '../harness/choose-file.ts';
import { press } from '../harness/controls.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

/** The part of the extension API that is used here; each browser has it under its own name. */
interface ExtensionApi {
  storage: { sync: { get(keys: null): Promise<Record<string, unknown>> } };
}

/** What `storage.sync` holds. */
function synced(page: TestPage): Promise<Record<string, unknown>> {
  return page.puppeteer.evaluate(() => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    return (scope.browser ?? scope.chrome)!.storage.sync.get(null);
  });
}

/** Bytes of each stored item, as `storage.sync` counts them. */
async function syncedBytes(page: TestPage): Promise<Record<string, number>> {
  const items = Object.entries(await synced(page));
  return Object.fromEntries(items.map(([key, item]) => [key, key.length + JSON.stringify(item).length]));
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

  test('what is saved as a file, reset and imported is the same, and an import can be undone', async () => {
    const chosen: Settings = {
      ...DEFAULT_SETTINGS,
      kinds: { ...DEFAULT_SETTINGS.kinds, power: true },
      style: 'both',
      intentDelay: 400,
      sites: { 'reuters.com': 'never', 'county-courier.example': 'always' },
      hiddenWords: { '*': ['Apple'] },
    };
    const options = await browser().openSurface('src/options/index.html#data');
    // A second try must not find what the first one imported.
    await press(options, 'Reset everything');
    await options.waitForText('Everything is as it was at first.');
    await chooseFile(options, exportSettings(chosen, new Date()));
    await press(options, 'Import them');
    await options.waitForText('The file was imported.');
    const before = await synced(options);

    await options.puppeteer.bringToFront();
    await press(options, 'Save a file');
    const saved = await browser().readDownload('infragloss-settings.json');
    expect(importSettings(saved)).toEqual({ ok: true, value: chosen });
    await press(options, 'Reset everything');
    await options.waitForText('Everything is as it was at first.');
    expect(await synced(options)).not.toEqual(before);
    await chooseFile(options, saved);
    await options.waitForText('style: underline → both');
    await press(options, 'Import them');
    await options.waitForText('The file was imported.');
    expect(await synced(options)).toEqual(before);

    await press(options, 'Undo');
    await waitFor('the settings of before', async () => Object.keys(await synced(options)).length === 1);
    expect(options.errors).toEqual([]);
    await options.close();
  });

  const file = (version: number, settings: object) =>
    JSON.stringify({ format: 'infragloss-settings', version, settings });

  test.each([
    ['of another program', '{"sites":["a.example"]}', 'was not made by Infragloss'],
    ['that is cut off', file(1, {}).slice(0, -4), 'is damaged or no settings file'],
    ['of a newer version', file(99, {}), 'was made by a newer version of Infragloss'],
    ['with a broken value', file(1, { style: 'blink', density: 'page' }), 'values that are not valid: style'],
    ['of 5 MB', ' '.repeat(5_000_000), 'is too large to be a settings file'],
  ])('a file %s changes nothing, and the reader is told why', async (_what, text, reason) => {
    const options = await browser().openSurface('src/options/index.html#data');
    const before = await synced(options);
    await chooseFile(options, text);
    await options.waitForText(reason);
    expect(await synced(options)).toEqual(before);
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
