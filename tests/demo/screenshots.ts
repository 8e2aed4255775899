/**
 * The pictures of README and stores, from the shipped build, in the size that both stores ask for. They are committed,
 * so that they change only when `npm run demo -- --screenshots` is run.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { BrowserName } from '../harness/executables.ts';
import { TestBrowser } from '../harness/test-browser.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';

const PROJECT = join(import.meta.dirname, '../..');
const FOLDER = join(PROJECT, 'docs/screenshots');

const STORE_SIZE = { width: 1280, height: 800 };
const POPUP_SIZE = { width: 340, height: 400 };

type ColorScheme = 'light' | 'dark';

interface CardPicture {
  name: string;
  /** The word that the card opens over, and which of its mentions. */
  word: string;
  mention: number;
  colorScheme: ColorScheme;
}

const CARDS: readonly CardPicture[] = [
  { name: 'article-company', word: 'Foxconn', mention: 1, colorScheme: 'light' },
  { name: 'article-amount', word: '$100bn', mention: 0, colorScheme: 'dark' },
  { name: 'article-facility', word: 'Mount Pleasant', mention: 0, colorScheme: 'light' },
];

interface SurfacePicture {
  name: string;
  path: string;
  /** What it says once it has everything. */
  text: string;
  colorScheme: ColorScheme;
}

const SURFACES: readonly SurfacePicture[] = [
  {
    name: 'facts',
    path: 'src/options/index.html#facts/facility/openai-abilene-tx',
    text: 'Stargate Abilene',
    colorScheme: 'light',
  },
  {
    name: 'sites',
    path: 'src/options/index.html#sites',
    text: 'Built-in list',
    colorScheme: 'dark',
  },
];

/** Takes all of them in one browser. */
export async function takeDocumentScreenshots(name: BrowserName): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const browser = await TestBrowser.start(name, { colorScheme, viewport: STORE_SIZE });
    try {
      const ofScheme = (picture: { colorScheme: ColorScheme }) => picture.colorScheme === colorScheme;
      await takeCards(browser, CARDS.filter(ofScheme));
      if (colorScheme === 'light') await takePopup(browser);
      for (const picture of SURFACES.filter(ofScheme)) await takeSurface(browser, picture);
    } finally {
      await browser.close();
    }
  }
}

async function takeCards(browser: TestBrowser, pictures: readonly CardPicture[]): Promise<void> {
  const page = await openInFront(browser, 'src/welcome/sample-article.html', 'Mount Pleasant');
  await page.waitForMarks();
  for (const { name, word, mention } of pictures) {
    await page.hoverText(word, mention);
    // In the foot of a card that has its facts; one that still waits for them has none.
    await page.waitForCard('Sources');
    await save(page, name);
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();
  }
  await page.close();
}

/** The popup over an article of a listed site. */
async function takePopup(browser: TestBrowser): Promise<void> {
  const article = await browser.open(browser.server.url('sample-article'));
  await article.waitForMarks();
  const popup = await browser.openSurface('src/popup/index.html');
  await popup.waitForText('OpenAI');
  // From below, so that what is measured is the content and not the window.
  await popup.puppeteer.setViewport({ ...POPUP_SIZE, height: 100 });
  await popup.waitForText('events');
  const height = await popup.puppeteer.evaluate(() => document.documentElement.scrollHeight);
  await popup.puppeteer.setViewport({ ...POPUP_SIZE, height });
  // A tab in the background paints nothing; the popup has found its page by now.
  await popup.puppeteer.bringToFront();
  await save(popup, 'popup');
  await popup.close();
  await article.close();
}

async function takeSurface(browser: TestBrowser, { name, path, text }: SurfacePicture): Promise<void> {
  const page = await openInFront(browser, path, text);
  await save(page, name);
  await page.close();
}

async function openInFront(browser: TestBrowser, path: string, text: string): Promise<TestPage> {
  const page = await browser.openSurface(path);
  await page.puppeteer.bringToFront();
  await page.puppeteer.setViewport(STORE_SIZE);
  await waitFor(`“${text}”`, () =>
    page.puppeteer.evaluate(wanted => document.body.textContent.includes(wanted), text),
  );
  return page;
}

async function save(page: TestPage, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot(path);
  console.log(relative(PROJECT, path));
}
