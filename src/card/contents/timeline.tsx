/** All dated events, folded; those that the card shows already are not said again. */
import type { EventLine, SinceArticle } from '../../lookup/index.ts';
import { EventRows } from '../../ui/event-row.tsx';
import { FoldedRows } from '../../ui/fold.tsx';
import { word } from '../../words/words.ts';

interface Props {
  timeline: readonly EventLine[];
  since: SinceArticle;
  /** Told elsewhere on the card. */
  shown?: readonly EventLine[];
  onAll: () => void;
}

const identity = (event: EventLine) => `${event.date} ${event.short}`;

export function Timeline({ timeline, since, shown = [], onAll }: Props) {
  const told = new Set([...shown, ...(since.state === 'events' ? since.events : [])].map(identity));
  const rest = timeline.filter(event => !told.has(identity(event)));
  if (rest.length === 0) return null;
  return (
    <section class="block block-folded">
      <FoldedRows
        heading={word('cardTimeline')}
        rows={rest}
        shown={0}
        render={events => <EventRows events={events} />}
        onAll={onAll}
      />
    </section>
  );
}
