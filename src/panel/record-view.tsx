import { useMemo } from 'preact/hooks';
import type { ArticleContext } from '../lookup/index.ts';
import { browser } from '../platform/browser.ts';
import type { Facts } from '../shipped/facts.ts';
import { Icon } from '../ui/icons.tsx';
import { Record } from '../ui/record/record.tsx';
import type { RecordReference } from '../ui/record/reference.ts';
import { useRecord } from '../ui/record/use-record.ts';
import { word } from '../words/words.ts';

interface Props {
  facts: Facts;
  record: RecordReference;
  article: ArticleContext;
  onBack: () => void;
}

/** One record in full, with the way back to the page. */
export function RecordView({ facts, record, article, onBack }: Props) {
  const key = JSON.stringify(article);
  const sameArticle = useMemo(() => JSON.parse(key) as ArticleContext, [key]);
  const found = useRecord(facts, record, sameArticle);
  const address = browser.runtime.getURL(`src/options/index.html#facts/${record.kind}/${record.id}`);
  return (
    <section class="record">
      <div class="record-ways">
        <button type="button" class="text-button" onClick={onBack}>
          <Icon name="back" size={14} />
          {word('panelBackToPage')}
        </button>
        <a class="text-button" href={address} target="_blank" rel="noreferrer">
          {word('panelOpenInFacts')}
        </a>
      </div>
      {found?.found && <Record content={found.content} />}
    </section>
  );
}
