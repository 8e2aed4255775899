import { expect, test } from 'vitest';
import { isOn, press } from '../harness/controls.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const POPUP = 'src/popup/index.html';
const SITE = 'datacenterdynamics.com';

inEveryBrowser(browser => {
  const open = (name = 'sample-article') => browser().open(browser().server.url(name));

  /** The tab that a link of the popup opened, as a page to work in. */
  async function openedTab(part: string): Promise<TestPage> {
    const url = await waitFor(`a tab at ${part}`, async () =>
      (await browser().surfaces()).find(each => each.endsWith(part)),
    );
    return browser().openSurface(url.slice(url.indexOf('/src/') + 1));
  }

  test('a kind goes from the page and comes back', async () => {
    const page = await open();
    await page.waitForMarks();
    const popup = await browser().openSurface(POPUP);
    await press(popup, 'Mark: Amounts');
    await waitFor(
      'no sum to be marked',
      async () => !(await page.markedTexts()).some(text => /^\$/.test(text)),
    );
    await popup.waitForText('not marked');
    await press(popup, 'Mark: Amounts');
    await waitFor('sums to be marked', async () => (await page.markedTexts()).some(text => /^\$/.test(text)));
    expect([...page.errors, ...popup.errors]).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the marks of one page are hidden and shown again, and another page of the site keeps its own', async () => {
    const other = await open();
    await other.waitForMarks();
    const page = await open();
    await page.waitForMarks();
    const popup = await browser().openSurface(POPUP);
    await press(popup, 'Hide on this page');
    await page.waitForNoMarks();
    expect(await other.markedTexts()).toContain('OpenAI');
    await popup.waitForText('Hidden on this page only');
    await press(popup, 'Show them again');
    await page.waitForMarks();
    await popup.close();
    await page.close();
    await other.close();
  });

  test('a site is off for this session on all of its pages, and on again by its switch', async () => {
    const page = await open();
    await page.waitForMarks();
    const popup = await browser().openSurface(POPUP);
    await press(popup, 'Not again this session');
    await page.waitForNoMarks();
    await popup.waitForText('Off until the browser starts anew');
    const next = await open();
    expect(await next.markedTexts()).toEqual([]);
    await next.close();
    await page.puppeteer.bringToFront();
    await press(popup, `Annotate ${SITE}`);
    await page.waitForMarks();
    await popup.close();
    await page.close();
  });

  test('a quiet page is marked when the reader says so', async () => {
    const page = await open('off-topic');
    const popup = await browser().openSurface(POPUP);
    await popup.waitForText('Quiet on this page');
    await press(popup, 'Mark it anyway');
    await popup.waitForText('Marked as you asked');
    await popup.close();
    await page.close();
  });

  test('a name in the list leads to its mark and opens its card', async () => {
    const page = await open();
    await page.waitForMarks();
    const popup = await browser().openSurface(POPUP);
    await press(popup, 'Foxconn');
    await page.waitForCard('Foxconn');
    await page.close();
  });

  test('the site’s line in the list is one click away, where it is turned on again', async () => {
    const page = await open();
    await page.waitForMarks();
    let popup = await browser().openSurface(POPUP);
    await press(popup, `Annotate ${SITE}`);
    await page.waitForNoMarks();
    await press(popup, 'Off here, by your choice');
    const options = await openedTab(`#sites?q=${SITE}`);
    await waitFor('the one line', () => isOn(options, `Annotate ${SITE}`).then(on => on === false));
    await press(options, `Annotate ${SITE}`);
    // A page is read when it is in sight.
    await page.puppeteer.bringToFront();
    await page.waitForMarks();
    await options.close();
    popup = await browser().openSurface(POPUP);
    await press(popup, 'Search the facts');
    const facts = await openedTab('#facts');
    await facts.waitForText('OpenAI');
    await facts.close();
    await page.close();
  });
});
