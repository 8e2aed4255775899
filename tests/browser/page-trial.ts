import { expect } from 'vitest';
import { UNLISTED_HOST } from '../harness/fixture-server.ts';
import { commandFrontTab } from '../harness/front-tab.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import type { PageFixture } from '../pages/fixtures.ts';

interface Actor {
  act(): Promise<void>;
}

/**
 * Opens a fixture on a listed site, lets it act, and holds it to its statement: the marks, no error, no change of the
 * document but our one host element, and no request but the page's own.
 *
 * @param surface a page of the extension that stays open behind, to ask content scripts from
 */
export async function tryPage(browser: TestBrowser, surface: TestPage, fixture: PageFixture): Promise<void> {
  const { server } = browser;
  server.put(fixture.name, fixture.html, fixture.type, fixture.headers);
  server.requests.length = 0;
  const page = await browser.open(server.url(fixture.name));
  try {
    await waitForMarks(page, fixture.before, [], fixture.pointer);
    await act(page, fixture);
    await waitForMarks(page, fixture.marks, fixture.unmarked, fixture.pointer);
    await waitFor(`the page to be ${fixture.state}`, async () => {
      const report = await commandFrontTab(surface, 'page/report', {});
      return report.state.name === fixture.state;
    });
    if (fixture.marks.length === 0) expect(await markedTexts(page)).toEqual([]);
    await expectUnchanged(browser, page, fixture);
    if (fixture.host === 'none') expect(await page.host()).toBeNull();
    if (fixture.hover !== undefined) await page.hoverText(fixture.hover);
    if (fixture.card !== undefined) await openCard(page, fixture.card);
    expect(ownErrors(page, fixture)).toEqual([]);
    expect(foreignRequests(browser, fixture)).toEqual([]);
  } finally {
    await page.close();
  }
}

async function waitForMarks(
  page: TestPage,
  marks: readonly string[],
  unmarked: readonly string[],
  moving: boolean,
): Promise<void> {
  let last: string[] = [];
  try {
    await waitFor('the marks', async () => {
      if (moving) await page.moveMouse(600 + 40 * Math.random(), 900);
      last = await markedTexts(page);
      return marks.every(text => last.includes(text)) && !unmarked.some(text => last.includes(text));
    });
  } catch (error) {
    // Which ones, for the message.
    expect(last.filter(text => unmarked.includes(text))).toEqual([]);
    expect(last).toEqual(expect.arrayContaining([...marks]));
    throw error;
  }
}

/** Texts of all highlights in the page, its open shadow roots and its frames, with white space as it is shown. */
async function markedTexts(page: TestPage): Promise<string[]> {
  const texts = await Promise.all(
    page.puppeteer.frames().map(frame =>
      // A frame that is just being loaded, or that lets no script in, has no marks.
      frame.evaluate(textsOfHighlights).catch((): string[] => []),
    ),
  );
  return texts.flat().map(text => text.replace(/[\u00ad\u200b\u2060]/g, '').replace(/\s+/g, ' '));
}

/** Runs in the page; without callbacks, which a sandboxed document does not run. */
function textsOfHighlights(): string[] {
  const texts: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (!startContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      texts.push(range.toString());
    }
  }
  return texts;
}

async function act(page: TestPage, fixture: PageFixture): Promise<void> {
  if (fixture.acts) await page.puppeteer.evaluate(() => (window as unknown as Actor).act());
}

/** The document is what it is without us: where it changes by itself, what it becomes on a site that is not listed. */
async function expectUnchanged(browser: TestBrowser, page: TestPage, fixture: PageFixture): Promise<void> {
  const { server } = browser;
  const after = await page.puppeteer.evaluate(serialize);
  const control = await browser.open(server.url(fixture.name, UNLISTED_HOST));
  try {
    await act(control, fixture);
    const expected = await control.puppeteer.evaluate(serialize);
    expect(after === expected || firstDifference(after, expected)).toBe(true);
  } finally {
    await control.close();
  }
}

/** Runs in the page: the document with its open shadow roots. */
function serialize(): string {
  let text = '';
  const add = (root: Element | ShadowRoot): void => {
    text += root.innerHTML;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) add(element.shadowRoot);
  };
  add(document.documentElement);
  const { attributes } = document.documentElement;
  for (const { name, value } of attributes) text += ` ${name}=${value}`;
  return text;
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `“${one.slice(at, at + 120)}” in place of “${other.slice(at, at + 120)}”`;
}

async function openCard(page: TestPage, word: string): Promise<void> {
  const before = (await page.mutations()).length;
  await page.hoverText(word);
  await page.waitForCard(word);
  const { x, y, width, height } = await page.cardRectangle();
  expect(Math.min(width, height)).toBeGreaterThan(40);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  const added = (await page.mutations()).slice(before).filter(change => change.startsWith('added'));
  expect(added).toHaveLength(1);
  await page.puppeteer.keyboard.press('Escape');
}

function ownErrors(page: TestPage, { errors }: PageFixture): string[] {
  return errors === undefined ? page.errors : page.errors.filter(error => !new RegExp(errors).test(error));
}

function foreignRequests({ server }: TestBrowser, { name, requests }: PageFixture): string[] {
  const own = new Set([`/${name}`, ...requests]);
  return server.requests
    .filter(({ method, referer, path }) => method !== 'CONNECT' || referer !== null || path !== '')
    .filter(({ path }) => !own.has(path))
    .map(({ method, host, path }) => `${method} ${host}${path}`);
}
