import { afterAll, beforeAll, test } from 'vitest';
import type { TestPage } from '../harness/test-page.ts';
import { pageFixtures } from '../pages/fixtures.ts';
import { inEveryBrowser } from './every-browser.ts';
import { tryPage } from './page-trial.ts';

inEveryBrowser(browser => {
  let surface: TestPage;
  beforeAll(async () => {
    surface = await browser().openSurface('src/popup/index.html');
  });
  afterAll(() => surface?.close());

  test.each(pageFixtures('hostile').map(fixture => [fixture.what, fixture] as const))(
    '%s',
    (_what, fixture) => tryPage(browser(), surface, fixture),
  );
});
