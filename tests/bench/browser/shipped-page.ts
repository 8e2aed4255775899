/** The shipped build on a listed site: when marks and cards can be seen, and what the tab holds. */
import path from 'node:path';
import type { BrowserName } from '../../harness/executables.ts';
import { TestBrowser } from '../../harness/test-browser.ts';
import type { TestPage } from '../../harness/test-page.ts';
import { waitFor } from '../../harness/wait.ts';
import { bundleScript } from '../bundle.ts';
import type { Figure, Measurement } from '../figure.ts';
import { median } from '../interleave.ts';
import { companyNames } from '../names.ts';
import { topicParagraphs } from '../text/article.ts';
import type { Noted } from './note-marks-and-cards.ts';
import { pageOf } from './pages.ts';

const TITLE = 'OpenAI, Oracle and Nvidia plan more AI data centers';
/** Settings as they ship: the card comes after so many milliseconds on a mark. */
const INTENT_MILLISECONDS = 250;
/** Cards differ by a frame from one to the next, so that two say little. */
const LEAST_CARDS = 5;

const noteScript = () => bundleScript(path.join(import.meta.dirname, 'note-marks-and-cards.ts'));

export function shippedPage(browserName: BrowserName): Measurement {
  return {
    title: `Shipped build in ${browserName}`,
    needsBuild: true,
    async run({ quick }) {
      const browser = await TestBrowser.start(browserName);
      try {
        const names = await companyNames();
        const figures: Figure[] = [];
        const rounds = quick ? 2 : 7;
        for (const [label, length] of Object.entries({ '10 kB': 1e4, '1 MB': 1e6 })) {
          browser.server.put('bench', pageOf(TITLE, topicParagraphs(length, { names })));
          const first: number[] = [];
          for (let round = 0; round < rounds; round++) {
            const page = await openNoting(browser);
            // Marks can be seen a frame before they are noted.
            first.push(
              await waitFor(
                'the first mark',
                async () => (await page.puppeteer.evaluate(sinceReady)) ?? false,
              ),
            );
            await page.puppeteer.close();
          }
          figures.push({
            name: `first mark after the document is ready, ${label}`,
            value: median(first),
            unit: 'ms',
          });
        }
        browser.server.put('bench', pageOf(TITLE, topicParagraphs(1e4, { names })));
        const firstCards: number[] = [];
        for (let round = 0; round <= Math.max(rounds, LEAST_CARDS); round++) {
          const page = await openNoting(browser);
          const [delay] = await cardDelays(page, 1);
          // The first of all wakes the background.
          if (round > 0) firstCards.push(delay!);
          await page.puppeteer.close();
        }
        figures.push({
          name: 'first card of a page shown after the intent delay, warm background',
          value: median(firstCards),
          unit: 'ms',
        });
        figures.push({
          name: 'card shown after the intent delay, warm background',
          value: median(
            (await cardDelays(await openNoting(browser), Math.max(rounds, LEAST_CARDS) + 1)).slice(1),
          ),
          unit: 'ms',
          limit: { atMost: 50 },
        });
        if (browserName === 'chrome') figures.push(await heldByTab(browser, names));
        return figures;
      } finally {
        await browser.close();
      }
    },
  };
}

async function openNoting(browser: TestBrowser): Promise<TestPage> {
  const page = await browser.open('about:blank');
  await page.puppeteer.evaluateOnNewDocument(await noteScript());
  await page.goto(browser.server.url('bench'));
  return page;
}

/** Milliseconds from the parsed document to the first mark, `null` while there is none. */
function sinceReady(): number | null {
  const { noted } = globalThis as unknown as { noted: Noted };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return noted.firstMark === undefined ? null : noted.firstMark - navigation!.domContentLoadedEventEnd;
}

/** Milliseconds of cards in a row after the intent delay; the first brings the card's code. */
async function cardDelays(page: TestPage, rounds: number): Promise<number[]> {
  const [mark] = await page.waitForMarks();
  const delays: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { x, y, width, height } = await page.rectangleOfText(mark!);
    // In one step: the delay begins with the first one that is on the mark.
    await page.puppeteer.mouse.move(x + width / 2, y + height / 2);
    await page.puppeteer.waitForFunction(
      () => (globalThis as unknown as { noted: Noted }).noted.cardShown !== undefined,
    );
    const delay = await page.puppeteer.evaluate(() => {
      const { noted } = globalThis as unknown as { noted: Noted };
      return noted.cardShown! - noted.hovered!;
    });
    delays.push(delay - INTENT_MILLISECONDS);
    await page.puppeteer.keyboard.press('Escape');
    await page.moveMouse(2, 2);
  }
  return delays;
}

/** What 1 MB of annotated page holds beyond the same page on an unlisted host, where we do not run. */
async function heldByTab(browser: TestBrowser, names: readonly string[]): Promise<Figure> {
  browser.server.put('bench', pageOf(TITLE, topicParagraphs(1e6, { names })));
  const held = async (host: string | undefined): Promise<number> => {
    const page = await browser.open(browser.server.url('bench', host));
    if (host === undefined) await page.waitForMarks();
    const session = await page.puppeteer.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await page.puppeteer.close();
    return usedSize;
  };
  const without = await held('bench.example');
  return {
    name: 'heap held by us, 1 MB annotated',
    value: ((await held(undefined)) - without) / 1e6,
    unit: 'MB',
  };
}
