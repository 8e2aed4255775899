import type { Problem } from '../problem.ts';
import type { FactFiles } from '../read/fact-files.ts';
import { fieldsNamed, filesWithSources, problemAt, recordFiles } from './visit.ts';

/** Dates of what is known. Timelines alone may reach into the future: they hold plans too. */
const datesOfKnowledge = new Set(['asOf', 'statusAsOf', 'announced']);

/** Nothing is known, and no source was published, after today (in UTC). */
export function checkDates(files: FactFiles, today: Date): Problem[] {
  const now = today.toISOString();
  // “2026” and “2026-11” lie in the future only once the whole period does.
  const isFuture = (date: string): boolean => date > now.slice(0, date.length);
  const future = [...recordFiles(files), files.yardsticks, files.exchangeRates].flatMap(file =>
    [...fieldsNamed(file.value, datesOfKnowledge)]
      .filter(field => isFuture(String(field.value)))
      .map(field => problemAt(file, field.path, `${field.value} lies in the future`)),
  );
  const futureSources = filesWithSources(files).flatMap(file =>
    Object.entries(file.value.sources)
      .filter(([, source]) => isFuture(source.date))
      .map(([key, source]) => problemAt(file, ['sources', key, 'date'], `${source.date} lies in the future`)),
  );
  return [...future, ...futureSources];
}
