import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageRequests } from '../../../src/background/page-requests.ts';
import { PAGE_SCHEMAS } from '../../../src/background/page-schemas.ts';
import { surfaceRequests } from '../../../src/background/surface-requests.ts';
import { answer } from '../../../src/messaging/answer.ts';
import { readSettings } from '../../../src/settings/read.ts';
import { LONGEST_WORD } from '../../../src/settings/schema.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { browser, EXTENSION_ORIGIN, resetBrowser } from '../fake-browser.ts';
import { useEnglishWords } from '../words.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

const popup = { id: 'infragloss', url: `${EXTENSION_ORIGIN}/src/popup/index.html` };
const page = {
  id: 'infragloss',
  url: 'https://frame.example/',
  tab: { id: 7, url: 'https://www.example.com/article' },
  frameId: 2,
};

beforeEach(() => {
  resetBrowser();
  useEnglishWords();
  const { signal } = new AbortController();
  answer(pageRequests, { from: 'page', schemas: PAGE_SCHEMAS }, signal);
  answer(surfaceRequests, { from: 'surface' }, signal);
});

/** What the background answers; `undefined` where no listener takes the message. */
async function ask(message: unknown, sender: object): Promise<unknown> {
  return await browser.runtime.onMessage.emit(message, sender).find(reply => reply !== undefined);
}

describe('a content script', () => {
  it('paints its own frame, as the browser names it', async () => {
    const request = { name: 'page/paint', css: 'new{}', remove: 'old{}', tabId: 99, frameId: 0 };
    expect(await ask(request, page)).toEqual({ ok: true, value: null });
    const target = { tabId: 7, frameIds: [2] };
    expect(browser.scripting.insertCSS).toHaveBeenCalledWith({ target, css: 'new{}', origin: 'AUTHOR' });
    expect(browser.scripting.removeCSS).toHaveBeenCalledWith({ target, css: 'old{}', origin: 'AUTHOR' });
  });

  it('has the parts of the content script put into its own frame, and no other file', async () => {
    for (const part of ['annotator', 'card']) {
      const request = { name: 'page/bring', part, tabId: 99, frameId: 0 };
      expect(await ask(request, page)).toEqual({ ok: true, value: null });
      expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
        target: { tabId: 7, frameIds: [2] },
        files: [`/src/page/${part}.iife.js`],
        injectImmediately: true,
      });
    }
    for (const part of ['reader', '../background/main', 'constructor', undefined, ['card']]) {
      expect(await ask({ name: 'page/bring', part }, page)).toMatchObject({ error: { code: 'refused' } });
    }
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
    expect(await ask({ name: 'page/bring', part: 'card' }, popup)).toBeUndefined();
  });

  it('is told where the browser does not let us put a part in', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Missing host permission'));
    expect(await ask({ name: 'page/bring', part: 'card' }, page)).toMatchObject({
      ok: false,
      error: { code: 'failed' },
    });
  });

  it('hides a word on its own site and changes nothing else', async () => {
    expect(
      await ask({ name: 'page/hide-word', word: ' Switch ', host: 'other.example' }, page),
    ).toMatchObject({ ok: true });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hiddenWords: { 'example.com': ['Switch'] } });
  });

  it.each([
    ['a surface’s request', { name: 'facts/summary' }],
    ['another one', { name: 'sites/permissions-changed' }],
    ['a request that does not exist', { name: 'settings/write', settings: {} }],
    ['a command', { name: 'page/override', override: 'mark' }],
  ])('is not heard with %s', async (_what, message) => {
    expect(await ask(message, page)).toBeUndefined();
  });

  it.each([
    ['an id that is no id', { question: { kind: 'company', company: '../secret', article: emptyArticle() } }],
    ['an unknown kind', { question: { kind: 'settings', article: emptyArticle() } }],
    ['no article', { question: { kind: 'company', company: 'openai' } }],
    [
      'a list without end',
      {
        question: {
          kind: 'facility',
          text: '',
          facilities: Array(5000).fill('a'),
          evidence: [],
          article: emptyArticle(),
        },
      },
    ],
  ])('is refused a card for %s', async (_what, request) => {
    expect(await ask({ name: 'card/ask', ...request }, page)).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
  });

  it.each([
    ['a word that is none', { name: 'page/hide-word', word: '  ' }],
    ['a word as long as a page', { name: 'page/hide-word', word: 'x'.repeat(LONGEST_WORD + 1) }],
    ['a style sheet without end', { name: 'page/paint', css: 'x'.repeat(1e6), remove: null }],
    ['a count that is none', { name: 'page/counted', marks: -1, state: 'annotated' }],
    ['a state that is none', { name: 'page/counted', marks: 1, state: '<b>' }],
  ])('is refused %s', async (_what, message) => {
    expect(await ask(message, page)).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('can send anything without changing a setting', async () => {
    const names = [...Object.keys(PAGE_SCHEMAS), ...Object.keys(surfaceRequests)].filter(
      name => name !== 'page/hide-word',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.dictionary(fc.string(), fc.anything()),
        async (name, request) => {
          await ask({ ...request, name }, page);
          expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
        },
      ),
      { numRuns: 500 },
    );
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });
});

describe('the badge', () => {
  const counted = (marks: number, state: string, frameId = 0) =>
    ask({ name: 'page/counted', marks, state }, { ...page, frameId });

  it('shows the count, in color, where something is marked', async () => {
    await counted(14, 'annotated');
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '14' });
    expect(browser.action.setIcon).toHaveBeenCalledWith({
      tabId: 7,
      path: expect.objectContaining({ 16: '/icons/icon-16.png' }),
    });
    expect(browser.action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: 'Infragloss: 14 marked on this page',
    });
  });

  it('has room for three digits', async () => {
    await counted(12_345, 'annotated');
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '999' });
  });

  it('goes, and the icon is grey, where the site is off', async () => {
    await counted(0, 'off');
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
    expect(browser.action.setIcon).toHaveBeenCalledWith({
      tabId: 7,
      path: expect.objectContaining({ 16: '/icons/icon-off-16.png' }),
    });
  });

  it('is hidden where the reader wants none', async () => {
    await browser.storage.sync.set({ settings: { ...DEFAULT_SETTINGS, badge: false } });
    await counted(14, 'annotated');
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  });

  it('counts the page and not its frames', async () => {
    await counted(3, 'annotated', 2);
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('a surface', () => {
  it('has its requests answered', async () => {
    expect(await ask({ name: 'sites/permissions-changed' }, popup)).toEqual({ ok: true, value: null });
  });

  it('is told that the facts cannot be read, and asks again with success', async () => {
    const factBase = {
      version: 1,
      factsUpTo: '2026-06',
      publishers: {},
      sources: [],
      companies: [],
      facilities: [],
      deals: [],
      yardsticks: [],
      rates: [],
    };
    const fetchFacts = vi.fn(async (_url: string) => Response.error());
    vi.stubGlobal('fetch', fetchFacts);
    expect(await ask({ name: 'facts/summary' }, popup)).toMatchObject({
      ok: false,
      error: { code: 'failed' },
    });

    fetchFacts.mockImplementation(async () => Response.json(factBase));
    expect(await ask({ name: 'facts/summary' }, popup)).toEqual({
      ok: true,
      value: { factsUpTo: '2026-06', companies: 0, facilities: 0, deals: 0, sources: 0 },
    });
    await ask({ name: 'facts/summary' }, popup);
    expect(fetchFacts).toHaveBeenCalledTimes(2);

    const question = { kind: 'company', company: 'gone', article: emptyArticle() };
    expect(await ask({ name: 'card/ask', question }, page)).toEqual({
      ok: true,
      value: { found: false, reason: 'unknown-id' },
    });
    vi.unstubAllGlobals();
  });
});

function emptyArticle() {
  return { published: null, companies: [], facilities: [], deals: [] };
}
