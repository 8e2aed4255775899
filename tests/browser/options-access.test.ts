import { expect, test } from 'vitest';
import { faultsOf } from '../harness/axe.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

/** Every page of the extension over an article in front, with words that stand there once it is drawn. */
const SURFACES: [path: string, words: string][] = [
  ['src/popup/index.html', 'OpenAI'],
  ['src/panel/index.html', 'Foxconn'],
  ['src/welcome/index.html', 'Infragloss'],
  ...['general', 'sites', 'data', 'keyboard', 'about'].map((section): [string, string] => [
    `src/options/index.html#${section}`,
    'General',
  ]),
  ['src/options/index.html#facts', 'OpenAI'],
  ['src/options/index.html#facts/company/openai', 'OpenAI'],
];

/** A phone's width, and that of a common window whose page is zoomed to 200 %. */
const WIDTHS = [320, 590];

for (const colorScheme of ['light', 'dark'] as const) {
  inEveryBrowser(
    browser => {
      test.each(SURFACES)(
        `%s is without faults, and nothing runs out of it sideways, ${colorScheme}`,
        async (path, words) => {
          const page = await browser().open(browser().server.url('sample-article'));
          await page.waitForMarks();
          const surface = await browser().openSurface(path);
          await surface.waitForText(words);
          await surface.puppeteer.waitForSelector('h1');
          expect(await faultsOf(surface)).toEqual([]);
          for (const width of WIDTHS) {
            await surface.puppeteer.setViewport({ width, height: 700 });
            await waitFor('the new width', () =>
              surface.puppeteer.evaluate(wide => innerWidth === wide, width),
            );
            const wider = await surface.puppeteer.evaluate(
              () => document.documentElement.scrollWidth - innerWidth,
            );
            expect([width, Math.max(0, wider)]).toEqual([width, 0]);
          }
          expect(surface.errors).toEqual([]);
          await surface.close();
          await page.close();
        },
      );
    },
    { colorScheme },
  );
}
