import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const pages = readdirSync(join(import.meta.dirname, '../pages'))
  .filter(name => /^(hostile|changing|shadow)-.*\.html$/.test(name))
  .map(name => name.replace('.html', ''));

/** Highlights of the page, whatever trees their ranges lie in. */
const MARKED = `[...CSS.highlights].flatMap(([, highlight]) => [...highlight]).map(({ startContainer, startOffset }) =>
  startContainer.data?.slice(startOffset, startOffset + 8) ?? '')`;

inEveryBrowser(browser => {
  test.each(pages)('%s: is marked, and nothing breaks', async name => {
    const { server } = browser();
    const page = await browser().open(server.url(name));
    // Where a page took marks out, the next move of the pointer puts them back.
    await waitFor('marks for a company and a sum', async () => {
      await page.moveMouse(400 + 20 * Math.random(), 300);
      const marked = (await page.puppeteer.evaluate(MARKED)) as string[];
      return marked.some(text => text.startsWith('OpenAI')) && marked.some(text => text.startsWith('$'));
    });
    // A page's own policy may refuse its icon; nothing else may go wrong.
    expect(page.errors.filter(error => !error.includes('favicon'))).toEqual([]);
    await page.close();
  });
});
