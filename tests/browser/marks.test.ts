import { expect, test } from 'vitest';
import { UNLISTED_HOST } from '../harness/fixture-server.ts';
import { commandFrontTab, reportOfFrontTab } from '../harness/front-tab.ts';
import { waitFor } from '../harness/wait.ts';
import { inEveryBrowser } from './every-browser.ts';

/** One transparent pixel. */
const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A PDF of one page; readers make its table of contents anew where there is none. */
const PAPER = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 66>>stream
BT /F 12 Tf 20 200 Td (OpenAI pays Nvidia for AI data centers) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;

inEveryBrowser(browser => {
  test('marks the companies, sums and sites of an article, and nothing else changes', async () => {
    const { server } = browser();
    const earlier = browser().requests().length;
    const page = await browser().open(server.url('sample-article'));
    const marked = await page.waitForMarks();
    await reportOfFrontTab(browser());

    expect(marked).toEqual(
      expect.arrayContaining(['OpenAI', 'Foxconn', 'Nvidia', 'Microsoft', 'Oracle', 'Apple']),
    );
    expect(marked).toEqual(expect.arrayContaining(['$1.4tn', '$20bn', '$100bn', 'hundreds of billions']));
    expect(marked).toEqual(expect.arrayContaining(['Wisconsin', 'Ohio', 'Texas', 'Virginia', 'Indiana']));
    expect(marked).not.toEqual(expect.arrayContaining(['World']));

    // Three kinds, three styles; a fourth highlight tints the word of an open card and is empty now.
    expect((await page.highlights()).length).toBe(3);

    expect(await page.mutations()).toEqual([]);
    expect(page.errors).toEqual([]);
    expect(browser().requests().slice(earlier)).toEqual([
      'GET http://www.datacenterdynamics.com/sample-article',
    ]);
    await page.close();
  });

  test('names its highlights differently in every document', async () => {
    const { server } = browser();
    const names: string[] = [];
    const page = await browser().open(server.url('sample-article'));
    for (let load = 0; load < 2; load += 1) {
      await page.goto(server.url('sample-article'));
      await page.waitForMarks();
      names.push(...(await page.highlights()).map(({ name }) => name));
    }
    expect(new Set(names).size).toBe(6);
    await page.close();
  });

  test('keeps its rules out of the sight of the page', async () => {
    const page = await browser().open(browser().server.url('sample-article'));
    await page.waitForMarks();
    const rules = await page.puppeteer.evaluate(() =>
      [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(sheet =>
        [...sheet.cssRules].map(rule => rule.cssText),
      ),
    );
    expect(rules.filter(rule => rule.includes('highlight'))).toEqual([]);
    await page.close();
  });

  test('marks text that the page adds later', async () => {
    const { server } = browser();
    const page = await browser().open(server.url('sample-article'));
    await page.waitForMarks();
    await page.puppeteer.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.append('CoreWeave and OpenAI signed for another $6.5 billion.');
      document.querySelector('article')!.append(paragraph);
    });
    const marked = await waitFor('marks in the new paragraph', async () => {
      const texts = await page.markedTexts();
      return texts.includes('$6.5 billion') && texts;
    });
    expect(marked).toContain('CoreWeave');
    expect(marked).toContain('$1.4tn');
    await page.close();
  });

  test('leaves a page on something else alone', async () => {
    const { server } = browser();
    const earlier = browser().requests().length;
    const page = await browser().open(server.url('off-topic'));
    const report = await reportOfFrontTab(browser());

    expect(report.state.name).toBe('quiet');
    expect(await page.highlights()).toEqual([]);
    expect(await page.host()).toBeNull();
    expect(await page.mutations()).toEqual([]);
    expect(page.errors).toEqual([]);
    expect(browser().requests().slice(earlier)).toEqual(['GET http://www.datacenterdynamics.com/off-topic']);
    await page.close();
  });

  test('does not run on a site that is not listed', async () => {
    const { server } = browser();
    const page = await browser().open(server.url('sample-article', UNLISTED_HOST));
    const surface = await browser().openSurface('src/popup/index.html');
    await expect(commandFrontTab(surface, 'page/report', {})).rejects.toThrow();
    expect(await page.highlights()).toEqual([]);
    await surface.close();
    await page.close();
  });

  test.each([
    [
      'an XML document',
      'feed',
      '<?xml version="1.0"?><rss><channel><title>OpenAI and Nvidia</title></channel></rss>',
      'text/xml',
    ],
    ['a page without a body', 'frames', '<html><frameset cols="50%,50%"></frameset></html>', 'text/html'],
    ['plain text', 'plain', 'OpenAI pays Nvidia $100 billion for data centers', 'text/plain'],
    ['JSON', 'json', '{"title":"OpenAI pays Nvidia $100 billion for data centers"}', 'application/json'],
    [
      'a picture of its own',
      'picture',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">OpenAI pays Nvidia for data centers</text></svg>',
      'image/svg+xml',
    ],
    ['a pixel image', 'pixel', Buffer.from(PIXEL, 'base64'), 'image/gif'],
    ['a PDF', 'paper', PAPER, 'application/pdf'],
  ])('leaves %s alone', async (_what, name, body, type) => {
    const { server } = browser();
    server.put(name, body, type);
    const page = await browser().open(server.url(name));
    const html = () => page.puppeteer.evaluate(() => document.documentElement.outerHTML);
    let elements = '';
    // Viewers build themselves.
    await waitFor('the document to come to rest', async () => {
      const last = elements;
      elements = await html();
      return elements === last;
    });
    const marker = await browser().open(server.url('sample-article'));
    await marker.waitForMarks();

    expect(await html()).toBe(elements);
    expect(page.errors).toEqual([]);
    await marker.close();
    await page.close();
  });
});
