/** The article line: above it what the writer could know, below it what came after. */
import type { SinceArticle } from '../lookup/index.ts';
import { word } from '../words/words.ts';
import { EventRows } from './event-row.tsx';
import { FoldedRows } from './fold.tsx';
import { dayText, monthText } from './format/dates.ts';
import { Icon } from './icons.tsx';

const SHOWN = 2;

interface Props {
  since: SinceArticle;
  shown?: number;
  onAll?: () => void;
}

export function SinceStrip({ since, shown = SHOWN, onAll }: Props) {
  switch (since.state) {
    case 'undated':
      return null;
    case 'newer-than-facts':
      return (
        <section class="since since-newer">{word('sinceNewerThanFacts', monthText(since.factsUpTo))}</section>
      );
    case 'nothing':
      return (
        <section class="since">
          <h3 class="heading">
            <span>
              <Icon name="since" size={13} />
              {word('sinceNothing', dayText(since.published))}
            </span>
          </h3>
        </section>
      );
    case 'events':
      return (
        <section class="since">
          <FoldedRows
            heading={
              <>
                <Icon name="since" size={13} />
                {word('since', dayText(since.published))}
              </>
            }
            rows={since.events}
            shown={shown}
            render={events => <EventRows events={events.toSorted((a, b) => (a.date < b.date ? -1 : 1))} />}
            onAll={onAll}
          />
        </section>
      );
  }
}
