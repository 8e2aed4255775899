/**
 * `npm run demo`: opens the sample article in a real browser with the extension on. Without a display, or with
 * `--headless`, it goes through the page itself in every browser that there is, prints what was found, and leaves
 * screenshots. With `--screenshots` it takes the pictures of README and stores instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { reportOfFrontTab } from '../harness/front-tab.ts';
import { TestBrowser } from '../harness/test-browser.ts';
import type { TestPage } from '../harness/test-page.ts';
import { foundTable } from './found-table.ts';
import { INSTALL_HINT, installedBrowsers } from './install-browsers.ts';
import { takeDocumentScreenshots } from './screenshots.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SCREENSHOTS = join(PROJECT, 'screenshots');
const SAMPLE = 'sample-article';

/** What the cards are opened over: the word, and which of its mentions. */
const CARDS = [
  { name: 'company', word: 'Foxconn', mention: 1 },
  { name: 'amount', word: '$100bn', mention: 0 },
  { name: 'facility', word: 'Wisconsin', mention: 0 },
] as const;

/** In the foot of a card that has its facts; one that still waits for them has none. */
const FACTS_SHOWN = 'Sources';

const SCHEMES = ['light', 'dark'] as const;

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const found = installedBrowsers(['chrome', 'firefox']);
if (found.length === 0) {
  console.error(INSTALL_HINT);
  process.exit(1);
}
const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: PROJECT,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);

if (process.argv.includes('--screenshots')) {
  await takeDocumentScreenshots(found[0]!);
} else if (headless) {
  await mkdir(SCREENSHOTS, { recursive: true });
  for (const name of found) await showHeadless(name);
} else {
  const browser = await TestBrowser.start(found[0]!, { headless: false, viewport: null });
  await browser.open(browser.server.url(SAMPLE));
  console.log(
    'Hover a marked word. The popup is behind the puzzle piece in the toolbar. Close the window to end.',
  );
  await browser.closed();
  await browser.close();
}

async function showHeadless(name: (typeof found)[number]): Promise<void> {
  for (const colorScheme of SCHEMES) {
    const browser = await TestBrowser.start(name, { colorScheme });
    try {
      const page = await browser.open(browser.server.url(SAMPLE));
      await page.waitForMarks();
      if (colorScheme === 'light') {
        const report = await reportOfFrontTab(browser);
        console.log(`\n${name}: ${report.annotations.length} mentions on the sample article\n`);
        console.log(`${foundTable(report)}\n`);
      }
      await takeScreenshots(browser, page, `${name}-${colorScheme}`);
    } finally {
      await browser.close();
    }
  }
}

async function takeScreenshots(browser: TestBrowser, page: TestPage, prefix: string): Promise<void> {
  await shoot(page, `${prefix}-page`);
  for (const { name, word, mention } of CARDS) {
    await page.hoverText(word, mention);
    await page.waitForCard(FACTS_SHOWN);
    await shoot(page, `${prefix}-card-${name}`);
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();
  }
  const popup = await browser.openSurface('src/popup/index.html');
  await popup.waitForText('OpenAI');
  // A tab in the background paints nothing; the popup has found its page by now.
  await popup.puppeteer.bringToFront();
  await popup.puppeteer.setViewport({ width: 360, height: 600 });
  await shoot(popup, `${prefix}-popup`);
  await popup.close();
}

async function shoot(page: TestPage, name: string): Promise<void> {
  const path = join(SCREENSHOTS, `${name}.png`) as `${string}.png`;
  await page.screenshot(path);
  console.log(relative(PROJECT, path));
}
