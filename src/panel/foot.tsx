import { useState } from 'preact/hooks';
import type { PageReport } from '../messages.ts';
import { copyToClipboard } from '../ui/copy/clipboard.ts';
import { dayText } from '../ui/format/dates.ts';
import { saveFile } from '../ui/save-file.ts';
import { type WordKey, word } from '../words/words.ts';
import { csv } from './export/csv.ts';
import { json } from './export/json.ts';
import { pageMarkdown } from './export/markdown.ts';
import { type PageFacts, pageFacts } from './export/page-facts.ts';
import type { PageView } from './page-view.ts';

interface Props {
  report: PageReport;
  view: PageView;
}

/** Ways to take the page's facts along, each with its sources, and how new the facts are. */
export function Foot({ report, view }: Props) {
  const [said, setSaid] = useState<WordKey | null>(null);
  const facts = () => pageFacts(report, view);
  return (
    <footer>
      <fieldset class="takes">
        <legend class="visually-hidden">{word('panelExport')}</legend>
        <button
          type="button"
          class="button"
          onClick={() =>
            void copyToClipboard(document, pageMarkdown(facts())).then(done =>
              setSaid(done ? 'panelCopied' : 'panelCopyFailed'),
            )
          }
        >
          {word('panelCopy')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={word('panelCsvLabel')}
          onClick={() => saveFile(fileName(facts(), 'csv'), 'text/csv', csv(facts()))}
        >
          {word('panelCsv')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={word('panelJsonLabel')}
          onClick={() => saveFile(fileName(facts(), 'json'), 'application/json', json(facts()))}
        >
          {word('panelJson')}
        </button>
        <span role="status">{said && word(said)}</span>
      </fieldset>
      <p>{word('panelFactsUpTo', dayText(view.summary.factsUpTo))}</p>
    </footer>
  );
}

/** “infragloss-datacenterdynamics.com-2025-11-21.csv”: sorts by site and date, and no file system minds it. */
function fileName({ host, published }: PageFacts, ending: string): string {
  const parts = ['infragloss', host, ...(published === null ? [] : [published])];
  return `${parts.join('-').replace(/[^\w.-]+/g, '-')}.${ending}`;
}
