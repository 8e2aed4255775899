/** Reading, detecting, linking and painting in a page, against a bare walk and mark.js in the same page. */
import path from 'node:path';
import type { BrowserName } from '../../harness/executables.ts';
import { TestBrowser } from '../../harness/test-browser.ts';
import { bundleScript } from '../bundle.ts';
import type { Figure, Measurement } from '../figure.ts';
import { companyNames, namesOf, shippedArtefact, shippedLexicon } from '../names.ts';
import { otherParagraphs, topicParagraphs } from '../text/article.ts';
import type * as PageScript from './page-script.ts';
import { pageOf } from './pages.ts';

/** The global that `bundleScript` leaves in the page. */
declare const infraglossBench: typeof PageScript;

const TITLE = 'OpenAI, Oracle and Nvidia plan more AI data centers';
const LENGTHS = { '10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6 };
/** mark.js takes minutes for more text. */
const MARK_JS_LENGTH = 1e5;
/** Letters of bench text that hold about so many mentions. */
const LETTERS_OF_MENTIONS = { '1,000 mentions': 9e4, '5,000 mentions': 4.5e5 };

export function wholePage(browserName: BrowserName): Measurement {
  return {
    title: `Whole page in ${browserName}`,
    async run({ rounds, quick }) {
      const browser = await TestBrowser.start(browserName, { extension: false });
      try {
        const script = await bundleScript(path.join(import.meta.dirname, 'page-script.ts'));
        const artefact = await shippedArtefact();
        const names = await companyNames();
        const open = async (paragraphs: readonly string[]) => {
          browser.server.put('bench', pageOf(TITLE, paragraphs));
          const page = await browser.open(browser.server.url('bench', 'bench.example'));
          await page.puppeteer.evaluate(script);
          return page.puppeteer;
        };
        const figures: Figure[] = [];
        let per100kB = Number.NaN;
        for (const [label, length] of Object.entries(LENGTHS)) {
          const page = await open(topicParagraphs(length, { names }));
          const times = await page.evaluate(
            (given, count) => infraglossBench.wholePage(given, count),
            artefact,
            Math.ceil(rounds / 2),
          );
          const isLong = length === 1e6;
          if (length === MARK_JS_LENGTH) per100kB = times.annotate;
          figures.push(
            {
              name: `annotated page, ${label} / bare walk`,
              value: times.annotate / times.walk,
              unit: '×',
              ...(isLong && { limit: { atMost: 4 } }),
            },
            { name: `annotated page, ${label}`, value: times.annotate, unit: 'ms' },
            {
              name: `longest slice, ${label}`,
              value: times.longestSlice,
              unit: 'ms',
              ...(isLong && { limit: { atMost: 8 } }),
            },
            {
              name: `longest slice in the quietest round, ${label}`,
              value: times.quietestSlice,
              unit: 'ms',
            },
          );
          if (isLong) {
            const text = topicParagraphs(400, { names })[0]!;
            const added = await page.evaluate(
              (given, paragraph, count) => infraglossBench.addedParagraph(given, paragraph, count),
              artefact,
              text,
              rounds,
            );
            figures.push({ name: 'a paragraph added to 1 MB', value: added, unit: 'ms' });
          }
          await page.close();
        }
        const offTopic = await open(otherParagraphs(1e5));
        const quiet = await offTopic.evaluate(
          (given, count) => infraglossBench.wholePage(given, count),
          artefact,
          rounds,
        );
        figures.push({
          name: 'page off the topic, 100 kB / bare walk',
          value: quiet.annotate / quiet.walk,
          unit: '×',
        });
        await offTopic.close();
        for (const [label, length] of Object.entries(LETTERS_OF_MENTIONS)) {
          const page = await open(topicParagraphs(length, { names }));
          const edits = await page.evaluate(
            (given, count) => infraglossBench.ownEdits(given, count),
            artefact,
            quick ? 3 : 7,
          );
          figures.push({
            name: `the page's own edits with ${label} painted / without (${edits.marks} marks)`,
            value: edits.painted / edits.without,
            unit: '×',
          });
          await page.close();
        }
        const page = await open(topicParagraphs(quick ? MARK_JS_LENGTH / 10 : MARK_JS_LENGTH, { names }));
        const marked = await page.evaluate(
          given => infraglossBench.markJs(given),
          namesOf(await shippedLexicon()),
        );
        figures.push({
          name: 'mark.js with the same names, 100 kB / annotated page, 100 kB',
          value: (marked * (quick ? 10 : 1)) / per100kB,
          unit: '×',
          limit: { atLeast: 200 },
        });
        await page.close();
        return figures;
      } finally {
        await browser.close();
      }
    },
  };
}
