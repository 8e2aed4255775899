/** Parts that records of every kind end with. */
import type { ComponentChildren } from 'preact';
import type { CompanyContent, EventLine, SourceLine } from '../../lookup/index.ts';
import { type WordKey, word } from '../../words/words.ts';
import { FoldedRows } from '../fold.tsx';
import { PeopleRows } from '../people-rows.tsx';
import { SourceDate } from '../source-date.tsx';

interface ListProps<Row> {
  heading: WordKey;
  rows: readonly Row[];
  /** Rows before the fold. */
  shown: number;
  render: (rows: readonly Row[]) => ComponentChildren;
}

/** A list under its heading; nothing where it is empty. */
export function RecordList<Row>({ heading, ...rest }: ListProps<Row>) {
  if (rest.rows.length === 0) return null;
  return (
    <section class="record-block">
      <FoldedRows heading={word(heading)} {...rest} />
    </section>
  );
}

const EVENTS_SHOWN = 6;

/** Dated events in full, newest first. */
export function RecordTimeline({ events }: { events: readonly EventLine[] }) {
  return (
    <RecordList
      heading="recordTimeline"
      rows={events.toReversed()}
      shown={EVENTS_SHOWN}
      render={rows => (
        <ul class="events">
          {rows.map(({ date, event, source }) => (
            <li key={`${date} ${event}`}>
              <span>
                <SourceDate source={source} date={date} exact />
              </span>
              <span>{event}</span>
            </li>
          ))}
        </ul>
      )}
    />
  );
}

const PEOPLE_SHOWN = 3;

export function RecordPeople({ people }: Pick<CompanyContent, 'people'>) {
  return (
    <RecordList
      heading="recordPeople"
      rows={people}
      shown={PEOPLE_SHOWN}
      render={rows => <PeopleRows people={rows} />}
    />
  );
}

const SOURCES_SHOWN = 4;

/** What sources disagree about, and all sources. */
export function RecordFoot({ notes, sources }: { notes: readonly string[]; sources: readonly SourceLine[] }) {
  return (
    <>
      <RecordList
        heading="recordNotes"
        rows={notes}
        shown={notes.length}
        render={rows => (
          <ul class="record-notes second">
            {rows.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      />
      <RecordList
        heading="recordSources"
        rows={sources}
        shown={SOURCES_SHOWN}
        render={rows => (
          <ul class="record-sources">
            {rows.map(source => (
              <li class="pair second" key={`${source.url} ${source.title}`}>
                <span>
                  {source.publisher} <span class="aside">{source.title}</span>
                </span>
                <span>
                  <SourceDate source={source} />
                </span>
              </li>
            ))}
          </ul>
        )}
      />
    </>
  );
}
