import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Driver, Rectangle } from './driver.ts';
import {
  type LayoutShift,
  type PageSnapshot,
  type Recorded,
  recordPage,
  takeSnapshot,
} from './page-recorder.ts';
import { elementsOf, linksOf, type TreeElement, textOf } from './shadow-tree.ts';
import { waitFor } from './wait.ts';

/** The texts of one highlight, in document order. */
export interface PaintedHighlight {
  name: string;
  texts: string[];
}

/** A tab, seen as a reader and as the page sees it. */
export class TestPage {
  /** Uncaught errors and `console.error` of the page and, where the browser tells, of scripts in it. */
  readonly errors: string[] = [];
  readonly puppeteer: Page;
  readonly #driver: Driver;

  private constructor(page: Page, driver: Driver) {
    this.puppeteer = page;
    this.#driver = driver;
  }

  static async watch(page: Page, driver: Driver): Promise<TestPage> {
    const watched = new TestPage(page, driver);
    page.on('pageerror', error => watched.errors.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error') watched.errors.push(message.text());
    });
    await page.evaluateOnNewDocument(recordPage);
    return watched;
  }

  async goto(url: string): Promise<void> {
    await this.puppeteer.goto(url, { waitUntil: 'load' });
  }

  /** What `CSS.highlights` holds, as the page itself can read it; empty highlights are left out. */
  async highlights(): Promise<PaintedHighlight[]> {
    const highlights = await this.puppeteer.evaluate(() =>
      [...CSS.highlights].map(([name, highlight]) => ({
        name,
        texts: [...highlight]
          .map(staticRange => {
            const range = document.createRange();
            range.setStart(staticRange.startContainer, staticRange.startOffset);
            range.setEnd(staticRange.endContainer, staticRange.endOffset);
            return range;
          })
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          .map(range => range.toString()),
      })),
    );
    return highlights.filter(({ texts }) => texts.length > 0);
  }

  /** Texts of all highlights. */
  async markedTexts(): Promise<string[]> {
    return (await this.highlights()).flatMap(({ texts }) => texts);
  }

  /** Waits until the page has marks, and gives their texts. */
  async waitForMarks(): Promise<string[]> {
    return waitFor('marks on the page', async () => {
      const texts = await this.markedTexts();
      return texts.length > 0 && texts;
    });
  }

  async waitForNoMarks(): Promise<void> {
    await waitFor('no marks on the page', async () => (await this.markedTexts()).length === 0);
  }

  /**
   * Where the `occurrence`th (from 0) appearance of `text` within one text node is painted: its first line box.
   * Scrolls to it first.
   */
  async rectangleOfText(text: string, occurrence = 0): Promise<Rectangle> {
    const rectangle = await this.puppeteer.evaluate(
      (wanted, index) => {
        // No function has a name in here: tsx, which runs the demo, keeps names by a helper that pages do not have.
        const nodes: Text[] = [];
        // Not `document.body`: an image of that name would stand in for it.
        const roots: Node[] = [document.querySelector('body')!];
        for (const root of roots) {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
          while (walker.nextNode()) {
            const node = walker.currentNode as Text | Element;
            if ('data' in node) nodes.push(node);
            else if (node.shadowRoot) roots.push(node.shadowRoot);
          }
        }
        let left = index;
        for (const node of nodes) {
          for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
            if (left-- > 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            for (const block of ['start', 'center'] as const) {
              const { top, bottom } = range.getBoundingClientRect();
              if (top >= 0 && bottom <= innerHeight) break;
              if (block === 'start') scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
              // It may scroll in a box of its own.
              else node.parentElement?.scrollIntoView({ block, behavior: 'instant' });
            }
            const { x, y, width, height } = range.getClientRects()[0]!;
            return { x, y, width, height };
          }
        }
        return null;
      },
      text,
      occurrence,
    );
    if (!rectangle) throw new Error(`“${text}” is not on the page`);
    return rectangle;
  }

  /** Moves the mouse onto a word as a hand would: in steps, and to its middle. */
  async hoverText(text: string, occurrence = 0): Promise<void> {
    const { x, y, width, height } = await this.rectangleOfText(text, occurrence);
    await this.moveMouse(x + width / 2, y + height / 2);
  }

  /** Switches forced colors on or off. */
  async forceColors(active: boolean): Promise<void> {
    await this.#driver.forceColors(this.puppeteer, active);
  }

  /** A digest of what is painted within a rectangle of the viewport. */
  async paintedDigest({ x, y, width, height }: Rectangle): Promise<string> {
    const clip = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
    return createHash('sha1')
      .update(await this.puppeteer.screenshot({ clip }))
      .digest('hex');
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.puppeteer.mouse.move(x, y, { steps: 6 });
  }

  /** The extension's host element with what is in its closed shadow root, or `null` before the first card. */
  async host(): Promise<TreeElement | null> {
    return this.#driver.readHost(this.puppeteer);
  }

  /** The cards that are open, pinned ones included: dialogs with something in them. */
  async cards(): Promise<TreeElement[]> {
    const host = await this.host();
    if (!host) return [];
    return [...elementsOf(host)].filter(
      element => element.attributes.role === 'dialog' && textOf(element) !== '',
    );
  }

  /** Text of the open cards, or `null` where none is open. */
  async cardText(): Promise<string | null> {
    const cards = await this.cards();
    return cards.length === 0 ? null : cards.map(textOf).join('\n\n');
  }

  /** Waits for a card whose text has all of `parts`, and gives its text. */
  async waitForCard(...parts: string[]): Promise<string> {
    let last: string | null = null;
    try {
      return await waitFor(`a card with “${parts.join('”, “')}”`, async () => {
        last = await this.cardText();
        return last !== null && parts.every(part => last?.includes(part)) && last;
      });
    } catch (error) {
      throw new Error(`${(error as Error).message}; the card says: ${last ?? 'nothing, none is open'}`);
    }
  }

  async waitForNoCard(): Promise<void> {
    await waitFor('the card to close', async () => (await this.cards()).length === 0);
  }

  async cardLinks(): Promise<ReturnType<typeof linksOf>> {
    return (await this.cards()).flatMap(linksOf);
  }

  /** Where the first open card stands. */
  async cardRectangle(): Promise<Rectangle> {
    const [card] = await this.cards();
    if (!card) throw new Error('No card is open');
    return this.#driver.rectangleOf(this.puppeteer, card);
  }

  /** Clicks, with the mouse, the first element of an open card that `matches`. */
  async clickInCard(what: string, matches: (element: TreeElement) => boolean): Promise<void> {
    const { x, y, width, height } = await waitFor(`${what} in the card`, async () => {
      const element = (await this.cards()).flatMap(card => [...elementsOf(card)]).find(matches);
      return element && this.#driver.rectangleOf(this.puppeteer, element);
    });
    await this.puppeteer.mouse.click(x + width / 2, y + height / 2);
  }

  /** Every change of the document's nodes since it was parsed, as short descriptions. */
  async mutations(): Promise<string[]> {
    return this.puppeteer.evaluate(() => (window as unknown as Recorded).recordedMutations);
  }

  /** Every shift of the layout since the page was loaded that no reader caused; in Firefox, none is known. */
  async layoutShifts(): Promise<LayoutShift[]> {
    return this.puppeteer.evaluate(() => (window as unknown as Recorded).recordedShifts);
  }

  /** Form and place of everything on the page but the extension's host element. */
  async snapshot(): Promise<PageSnapshot> {
    return this.puppeteer.evaluate(takeSnapshot);
  }

  /** Waits until the text of the page itself has `text`. */
  async waitForText(text: string): Promise<void> {
    await waitFor(`“${text}” on the page`, () =>
      this.puppeteer.evaluate(wanted => document.body.textContent.includes(wanted), text),
    );
  }

  /** Writes a picture of the viewport once two in a row are the same: fades and late layout are over. */
  async screenshot(path: `${string}.png`): Promise<void> {
    let last = '';
    const picture = await waitFor('the page to come to rest', async () => {
      const taken = await this.puppeteer.screenshot();
      const digest = createHash('sha1').update(taken).digest('hex');
      const still = digest === last;
      last = digest;
      return still && taken;
    });
    await writeFile(path, picture);
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }
}
