/** The article line: above it what the writer could know, below it what came after. */
import type { SinceArticle } from '../lookup/index.ts';
import { word } from '../words/words.ts';
import { EventRows } from './event-row.tsx';
import { FoldedRows } from './fold.tsx';
import { dayText, monthText } from './format/dates.ts';
import { Icon } from './icons.tsx';

const SHOWN = 2;

/** Months after which what came later matters more than what the writer knew. */
const OLD_AFTER = 12;

/** Whether the article is so old that the strip should stand first. */
export function isOldArticle(since: SinceArticle): boolean {
  if (since.state !== 'events') return false;
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return since.events.some(({ date }) => months(date) - months(since.published) >= OLD_AFTER);
}

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
