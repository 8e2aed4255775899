import { expect, test } from 'vitest';
import { badgeOf, fill, isOn, press } from '../harness/controls.ts';
import type { TestPage } from '../harness/test-page.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

const GENERAL = 'src/options/index.html#general';

/** How often each text is marked. */
async function marksOf(page: TestPage, text: string): Promise<number> {
  return (await page.markedTexts()).filter(marked => marked === text).length;
}

async function waitForMarksOf(
  page: TestPage,
  text: string,
  holds: (count: number) => boolean,
): Promise<void> {
  let last = 0;
  await waitFor(`other marks of “${text}”`, async () => {
    last = await marksOf(page, text);
    return holds(last);
  }).catch(error => {
    throw new Error(`${(error as Error).message}; there are ${last}`);
  });
}

/** Pictures of a word that must be alike before what they show is taken for settled. */
const SAME_IN_A_ROW = 3;

inEveryBrowser(browser => {
  const article = () => browser().server.url('sample-article');

  test('kinds, density and look of the marks change on the open page', async () => {
    const page = await browser().open(article());
    await page.waitForMarks();
    const options = await browser().openSurface(GENERAL);

    await press(options, 'Companies');
    await waitForMarksOf(page, 'OpenAI', count => count === 0);
    await press(options, 'Companies');
    await press(options, 'Once a page');
    await waitForMarksOf(page, 'OpenAI', count => count === 1);
    await press(options, 'Every time');
    await waitForMarksOf(page, 'OpenAI', count => count > 1);

    const line = await page.rectangleOfText('OpenAI', 1);
    // An underline may lie below the line's own box.
    const word = { ...line, height: line.height + 6 };
    const digests = new Set<string>();
    for (const look of ['Underline', 'Tint', 'Both', 'None until hover']) {
      await press(options, look);
      // The new rules come before the old ones go, so that for a moment both are painted.
      let before = '';
      let same = 0;
      await waitFor(`“${look}” to be painted`, async () => {
        const digest = await page.paintedDigest(word);
        same = digest === before ? same + 1 : 0;
        before = digest;
        return same >= SAME_IN_A_ROW && !digests.has(digest) && digests.add(digest);
      });
    }
    await press(options, 'Underline');
    expect([...page.errors, ...options.errors]).toEqual([]);
    await options.close();
    await page.close();
  });

  test('key, waits and look of the cards change on the open page', async () => {
    const page = await browser().open(article());
    await page.waitForMarks();
    const options = await browser().openSurface(GENERAL);
    const { mouse, keyboard } = page.puppeteer;

    await press(options, 'With Shift');
    await waitFor('the choice to be saved', () => isOn(options, 'With Shift'));
    await page.hoverText('Foxconn');
    await mouse.move(5, 5);
    await keyboard.down('Shift');
    await page.hoverText('Foxconn');
    await page.waitForCard('Foxconn');
    await keyboard.up('Shift');
    await keyboard.press('Escape');
    await page.waitForNoCard();

    await press(options, 'On hover');
    await fill(options, 'Wait before opening', '1000');
    await options.waitForText('1000 ms');
    const before = Date.now();
    await mouse.move(5, 5);
    await page.hoverText('Foxconn');
    await page.waitForCard('Foxconn');
    expect(Date.now() - before).toBeGreaterThanOrEqual(1000);

    const card = await page.cardRectangle();
    const corner = { x: card.x + 4, y: card.y + 14, width: 6, height: 6 };
    const light = await page.paintedDigest(corner);
    await keyboard.press('Escape');
    await fill(options, 'Wait before opening', '100');
    await press(options, 'Dark');
    await waitFor('the choice to be saved', () => isOn(options, 'Dark'));
    await mouse.move(5, 5);
    await page.hoverText('Foxconn');
    await page.waitForCard('Foxconn');
    await waitFor('a dark card', async () => (await page.paintedDigest(corner)) !== light);
    expect([...page.errors, ...options.errors]).toEqual([]);
    await options.close();
    await page.close();
  });

  test('the count leaves the toolbar and comes back, and sites without a rule are left alone', async () => {
    const page = await browser().open(article());
    await page.waitForMarks();
    const options = await browser().openSurface(GENERAL);
    const badge = () => badgeOf(options, article());
    await waitFor('a count', async () => Number(await badge()) > 0);
    await press(options, 'Count on the toolbar icon');
    await waitFor('no count', async () => (await badge()) === '');
    await press(options, 'Count on the toolbar icon');
    await waitFor('a count', async () => Number(await badge()) > 0);

    await press(options, 'Leave alone');
    await page.waitForNoMarks();
    await waitFor('no count', async () => (await badge()) === '');
    await press(options, 'By topic');
    await page.waitForMarks();
    await options.close();
    await page.close();
  });

  test('what was chosen holds after the browser was started anew', async () => {
    let options = await browser().openSurface(GENERAL);
    for (const choice of ['Amounts', 'Once a page', 'Tint', 'With Alt', 'Light', 'Count on the toolbar icon'])
      await press(options, choice);
    await fill(options, 'Wait before closing', '700');
    await options.waitForText('700 ms');
    await waitFor('the last choice to be saved', async () => (await isOn(options, 'With Alt')) === true);

    await browser().restart();
    const page = await browser().open(article());
    options = await browser().openSurface(GENERAL);
    await options.waitForText('700 ms');
    for (const choice of ['Once a page', 'Tint', 'With Alt', 'Light'])
      expect([choice, await isOn(options, choice)]).toEqual([choice, true]);
    for (const off of ['Amounts', 'Count on the toolbar icon'])
      expect([off, await isOn(options, off)]).toEqual([off, false]);
    await waitForMarksOf(page, 'OpenAI', count => count === 1);
    expect((await page.markedTexts()).filter(text => text.startsWith('$'))).toEqual([]);
    expect(await badgeOf(options, article())).toBe('');
    await options.close();
    await page.close();
  });

  test('two windows of the settings show and keep each other’s changes', async () => {
    const one = await browser().openSurface(GENERAL);
    const other = await browser().openSurface(GENERAL);
    await press(one, 'Dark');
    await waitFor('the change in the other window', () => isOn(other, 'Dark'));
    await press(other, 'With Ctrl');
    await waitFor('the change in the first window', () => isOn(one, 'With Ctrl'));
    // Both at once: neither takes the other's back.
    await Promise.all([press(one, 'Both'), press(other, 'Every time')]);
    for (const window of [one, other])
      for (const choice of ['Dark', 'With Ctrl', 'Both', 'Every time'])
        await waitFor(`${choice} in both windows`, () => isOn(window, choice));
    await one.close();
    await other.close();
  });
});
