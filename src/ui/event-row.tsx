/** Dated events, one a row, their dates in a column. */
import type { EventLine } from '../lookup/index.ts';
import { SourceDate } from './source-date.tsx';

interface Props {
  events: readonly EventLine[];
  /** Events before the article are told in a lighter ink. */
  before?: boolean;
}

export function EventRows({ events, before }: Props) {
  return (
    <ul class={before ? 'events events-before' : 'events'}>
      {events.map(event => (
        <li key={`${event.date} ${event.short}`}>
          <span>
            <SourceDate source={event.source} date={event.date} exact />
          </span>
          <span title={event.event === event.short ? undefined : event.event}>{event.short}</span>
        </li>
      ))}
    </ul>
  );
}
