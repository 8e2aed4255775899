import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { pageRequests } from '../../src/background/page-requests.ts';
import { PAGE_SCHEMAS } from '../../src/background/page-schemas.ts';
import { surfaceRequests } from '../../src/background/surface-requests.ts';
import { answer } from '../../src/messaging/answer.ts';
import { readSettings } from '../../src/settings/read.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { browser, EXTENSION_ORIGIN, resetBrowser } from '../unit/fake-browser.ts';
import { useEnglishWords } from '../unit/words.ts';
import { check, FUZZ_TIMEOUT } from './check.ts';

vi.mock('../../src/platform/browser.ts', async () => import('../unit/fake-browser.ts'));
vi.mock('../../src/background/cards.ts', () => ({ answerCard: async () => ({ found: false }) }));

const TAB = 5;

const anySender = fc.oneof(
  // A content script whose process the page took over.
  fc.constant({ id: 'infragloss', url: 'https://evil.example/a', frameId: 0, tab: { id: TAB, url: 'https://evil.example/a' } }),
  fc.constant({ id: 'infragloss', url: 'https://evil.example/a' }),
  fc.constant({ id: 'another-extension', url: `${EXTENSION_ORIGIN}/src/popup/index.html` }),
  fc.record(
    { id: fc.constantFrom('infragloss', 'other', undefined), url: fc.webUrl(), frameId: fc.integer(), origin: fc.string() },
    { requiredKeys: ['url'] },
  ),
); // biome-ignore format: one sender a line

const names = [
  ...Object.keys(pageRequests),
  ...Object.keys(surfaceRequests),
  '__proto__',
  'constructor',
  'toString',
];

const anyMessage = fc.oneof(
  fc.jsonValue(),
  fc.record({ name: fc.constantFrom(...names) }).chain(message =>
    fc.oneof(
      fc.dictionary(fc.constantFrom('question', 'css', 'remove', 'word', 'marks', 'state', 'focus', 'name'), fc.jsonValue()).map(
        fields => ({ ...fields, ...message }),
      ),
      fc.record({ css: fc.string(), remove: fc.option(fc.string()) }).map(fields => ({ ...fields, ...message })),
      fc.record({ word: fc.string(), tab: fc.integer(), host: fc.domain() }).map(fields => ({ ...fields, ...message })),
      fc.record({ marks: fc.integer(), state: fc.constantFrom('annotated', 'quiet', 'owned') }).map(fields => ({ ...fields, ...message })),
      fc.record({ focus: fc.option(fc.string()) }).map(fields => ({ ...fields, ...message })),
    ),
  ),
); // biome-ignore format: one form a line

beforeEach(() => {
  resetBrowser();
  useEnglishWords();
  const { signal } = new AbortController();
  answer(pageRequests, { from: 'page', schemas: PAGE_SCHEMAS }, signal);
  answer(surfaceRequests, { from: 'surface' }, signal);
});

test(
  'no message of a page reaches another tab, another site or what only our pages may ask',
  {
    timeout: FUZZ_TIMEOUT,
  },
  () =>
    check(
      'messages',
      0.2,
      fc.asyncProperty(anyMessage, anySender, async (message, sender) => {
        const answers = browser.runtime.onMessage.emit(message, sender) as (Promise<unknown> | undefined)[];
        for (const reply of await Promise.all(answers)) {
          if (reply !== undefined) expect(reply).toHaveProperty('ok');
        }
        const { hiddenWords, ...others } = await readSettings();
        const { hiddenWords: _none, ...defaults } = DEFAULT_SETTINGS;
        expect(others).toEqual(defaults);
        expect(['[]', '["evil.example"]']).toContain(JSON.stringify(Object.keys(hiddenWords)));
        for (const call of [browser.scripting.insertCSS, browser.scripting.removeCSS]) {
          for (const [injection] of call.mock.calls)
            expect(injection).toMatchObject({ target: { tabId: TAB, frameIds: [0] } });
          call.mockClear();
        }
        for (const [{ url }] of browser.tabs.create.mock.calls) {
          expect(url).toBe(`${EXTENSION_ORIGIN}/src/panel/index.html?tab=${TAB}`);
        }
        browser.tabs.create.mockClear();
        expect(browser.scripting.executeScript).not.toHaveBeenCalled();
        expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
        expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
        expect(browser.permissions.request).not.toHaveBeenCalled();
        expect(browser.permissions.remove).not.toHaveBeenCalled();
      }),
    ),
);
