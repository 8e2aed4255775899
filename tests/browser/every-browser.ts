import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { BrowserName } from '../harness/executables.ts';
import { type StartOptions, TestBrowser } from '../harness/test-browser.ts';

const BROWSERS: BrowserName[] = process.env.INFRAGLOSS_BROWSER
  ? [process.env.INFRAGLOSS_BROWSER as BrowserName]
  : ['chrome', 'firefox'];

/**
 * Runs the same tests in every real browser, each time with the shipped build and a fresh profile, and
 * holds at the end that the extension's background threw nothing, and that nothing was asked for but what the tests did.
 * `INFRAGLOSS_BROWSER=firefox` runs one alone.
 */
export function inEveryBrowser(
  tests: (browser: () => TestBrowser, name: BrowserName) => void,
  options?: StartOptions,
): void {
  describe.each(BROWSERS)('in %s', name => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await TestBrowser.start(name, options);
    });
    afterAll(async () => {
      try {
        expect(await browser?.backgroundErrors()).toEqual([]);
        expect(browser?.unexpectedRequests()).toEqual([]);
      } finally {
        await browser?.close();
      }
    });
    tests(() => browser, name);
  });
}
