import { expect } from 'vitest';
import { UNLISTED_HOST } from '../harness/fixture-server.ts';
import { commandFrontTab } from '../harness/front-tab.ts';
import type { LayoutShift, PageSnapshot } from '../harness/page-recorder.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import type { PageFixture } from '../pages/fixtures.ts';

const OWN_CHANGE = 'changed style of the host';

interface Actor {
  act(): Promise<void>;
}

/**
 * Opens a fixture on a listed site, lets it act, and holds it to its statement: the marks, no error, no change and
 * no shift of the document but our one host element, and exactly the page's own requests.
 *
 * @param surface a page of the extension that stays open behind, to ask content scripts from
 */
export async function tryPage(browser: TestBrowser, surface: TestPage, fixture: PageFixture): Promise<void> {
  const { server } = browser;
  server.put(fixture.name, fixture.html, fixture.type, fixture.headers);
  const earlier = browser.requests().length;
  const [address, control] = [server.url(fixture.name), server.url(fixture.name, UNLISTED_HOST)];
  const requests = [address, control].flatMap(url => requestsOf(url, fixture));
  for (const request of requests) server.expect(request);
  const page = await browser.open(address);
  try {
    await waitForMarks(page, fixture.before, [], fixture.pointer);
    await act(page, fixture);
    await waitForMarks(page, fixture.marks, fixture.unmarked, fixture.pointer);
    await waitFor(`the page to be ${fixture.state}`, async () => {
      const report = await commandFrontTab(surface, 'page/report', {});
      return report.state.name === fixture.state;
    });
    if (fixture.marks.length === 0) expect(await markedTexts(page)).toEqual([]);
    await expectUnchanged(browser, page, fixture, control);
    if (fixture.host === 'none') expect(await page.host()).toBeNull();
    if (fixture.hover !== undefined) await page.hoverText(fixture.hover);
    if (fixture.card !== undefined) await openCard(page, fixture.card);
    expect(ownErrors(page, fixture)).toEqual([]);
    expect(browser.requests().slice(earlier).sort()).toEqual(requests.sort());
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

/**
 * The document is what it is without us, and nothing in it stands elsewhere: where it changes by itself, as it becomes
 * at `control`, an address where we do not run.
 */
async function expectUnchanged(
  browser: TestBrowser,
  page: TestPage,
  fixture: PageFixture,
  control: string,
): Promise<void> {
  const after = await watch(page);
  const plain = await browser.open(control);
  try {
    await act(plain, fixture);
    const expected = await watch(plain);
    expectSame(after.snapshot, expected.snapshot);
    expect(after.changes.filter(change => !expected.changes.includes(change))).toEqual([]);
    // A page that acts may move by itself.
    if (!fixture.acts && expected.shifts.length === 0) expect(after.shifts).toEqual([]);
  } finally {
    await plain.close();
  }
}

interface Watched {
  snapshot: PageSnapshot;
  changes: string[];
  shifts: LayoutShift[];
}

async function watch(page: TestPage): Promise<Watched> {
  const [snapshot, changes, shifts] = await Promise.all([
    page.snapshot(),
    page.mutations(),
    page.layoutShifts(),
  ]);
  return { snapshot, changes, shifts };
}

function expectSame(one: PageSnapshot, other: PageSnapshot): void {
  expect(one.html === other.html || firstDifference(one.html, other.html)).toBe(true);
  expect(one.layout).toHaveLength(other.layout.length);
  const moved = one.layout.flatMap((place, index) => {
    const expected = other.layout[index]!;
    return place === expected || place === '' || expected === '' ? [] : [`${place} in place of ${expected}`];
  });
  expect(moved).toEqual([]);
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  const from = Math.max(0, at - 40);
  return `“${one.slice(from, at + 120)}” in place of “${other.slice(from, at + 120)}”`;
}

/** Opens the card of a word, by which the page gets our one host element and is the same otherwise. */
async function openCard(page: TestPage, word: string): Promise<void> {
  // It scrolls to the word.
  await page.rectangleOfText(word);
  const before = await watch(page);
  const start = await page.puppeteer.evaluate(() => performance.now());
  await page.hoverText(word);
  await page.waitForCard(word);
  const { x, y, width, height } = await page.cardRectangle();
  expect(Math.min(width, height)).toBeGreaterThan(40);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  const after = await watch(page);
  expectSame(after.snapshot, before.snapshot);
  // The host is placed by its style, and the page may see it.
  const changes = after.changes.slice(before.changes.length).filter(change => change !== OWN_CHANGE);
  expect(changes).toEqual([expect.stringMatching(/^added \S+ to html$/i)]);
  expect(after.shifts.filter(({ at }) => at > start)).toEqual([]);
  await page.puppeteer.keyboard.press('Escape');
}

function ownErrors(page: TestPage, { errors }: PageFixture): string[] {
  return errors === undefined ? page.errors : page.errors.filter(error => !new RegExp(errors).test(error));
}

/** What the page at an address asks for, itself included, as the server describes it. */
function requestsOf(address: string, { requests }: PageFixture): string[] {
  return [address, ...requests.map(request => new URL(request, address).href)].map(url => `GET ${url}`);
}
