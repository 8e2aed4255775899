/** The article line: how much happened since, one press from the panel that tells it. */
import { useEffect, useState } from 'preact/hooks';
import type { SinceArticle } from '../lookup/index.ts';
import type { PageReport } from '../messages.ts';
import { dayText, monthText } from '../ui/format/dates.ts';
import { Icon } from '../ui/icons.tsx';
import { countedWord, word } from '../words/words.ts';
import { readSummary } from './read-facts.ts';

interface Props {
  article: PageReport['article'];
  onShow: () => void;
}

export function SinceRow({ article, onShow }: Props) {
  const since = useSince(article);
  if (since === null || since.state === 'undated') return null;
  if (since.state !== 'events') {
    return (
      <p class="since-row">
        <Icon name="since" />
        {since.state === 'nothing'
          ? word('sinceNothing', dayText(since.published))
          : word('sinceNewerThanFacts', monthText(since.factsUpTo))}
      </p>
    );
  }
  return (
    <button type="button" class="since-row" onClick={onShow}>
      <Icon name="since" />
      <span>
        <b>{countedWord('popupSinceEvents', since.events.length)}</b>{' '}
        {word('popupSinceDate', dayText(since.published))}
      </span>
      <span class="since-show">
        {word('popupShow')}
        <Icon name="chevron" size={13} />
      </span>
    </button>
  );
}

/** Asked anew only when the page names something else than before; `null` until it is answered. */
function useSince(article: PageReport['article']): SinceArticle | null {
  const [since, setSince] = useState<SinceArticle | null>(null);
  const key = JSON.stringify(article);
  useEffect(() => {
    let isCurrent = true;
    void readSummary(JSON.parse(key) as PageReport['article']).then(summary => {
      if (isCurrent) setSince(summary?.since ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return since;
}
