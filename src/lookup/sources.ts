import type { PublisherKind, SourceIndex } from '../facts/records.ts';
import type { SourceLine } from './content.ts';
import type { FactIndex } from './fact-index.ts';
import { compareDates } from './partial-date.ts';

const RANK: Record<PublisherKind, number> = {
  primary: 0,
  wire: 1,
  press: 2,
  trade: 3,
  'data-set': 4,
  secondary: 5,
};

/** Joins a source with its publisher. */
export function sourceLine(index: FactIndex, source: SourceIndex): SourceLine {
  const { publisher, title, url, date } = index.factBase.sources[source]!;
  const { name, kind } = index.factBase.publishers[publisher]!;
  return { publisher: name, kind, title, url, date };
}

/** The sources without repeats, those nearest to the event first, then the newest first. */
export function rankSources(index: FactIndex, sources: Iterable<SourceIndex>): SourceLine[] {
  return [...new Set(sources)]
    .map(source => sourceLine(index, source))
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || compareDates(b.date, a.date));
}
