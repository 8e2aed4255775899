import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { TestPage } from '../harness/test-page.ts';
import { inEveryBrowser } from './every-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faultsOf(page: TestPage): Promise<string[]> {
  await page.puppeteer.evaluate(AXE);
  return page.puppeteer.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

inEveryBrowser(browser => {
  test('the words of the welcome page answer to pointer and keyboard', async () => {
    const page = await browser().openSurface('src/welcome/index.html');
    await page.puppeteer.bringToFront();
    await page.waitForText('2026');
    expect(await faultsOf(page)).toEqual([]);

    await page.hoverText('$100bn');
    await page.waitForCard('$100 billion', 'Nvidia', 'Sources');
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();

    await page.puppeteer.focus('.mark-facility');
    await page.puppeteer.keyboard.press('Enter');
    await page.waitForCard('Abilene', 'OpenAI', 'Sources');
    await page.puppeteer.keyboard.press('Escape');
    await page.waitForNoCard();

    await page.puppeteer.setViewport({ width: 320, height: 640 });
    expect(await page.puppeteer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('the sample article is read as an article on a news site', async () => {
    const page = await browser().openSurface('src/welcome/sample-article.html');
    await page.puppeteer.bringToFront();
    const marks = await page.waitForMarks();
    for (const mark of ['OpenAI', 'Foxconn', '$100bn', '$1.4 trillion', 'Wisconsin']) {
      expect(marks).toContain(mark);
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.hoverText('Foxconn');
    await page.waitForCard('Server maker', 'OpenAI', 'Sources');
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
