import type { FieldPath } from '../read/yaml-file.ts';
import { type Check, problemAt, recordFiles } from './visit.ts';

/** What small cards show has room: a text that is too long has its short form beside it. */
export const checkShortForms: Check = files => {
  const tooLong = (text: string, limit: number, short: string | undefined): boolean =>
    short === undefined && text.length > limit;
  const companies = files.companies
    .filter(({ value }) => tooLong(value.role, 110, value.brief))
    .map(file => problemAt(file, ['role'], 'is longer than 110 characters and has no brief'));
  const facilities = files.facilities
    .filter(({ value }) => tooLong(value.name, 26, value.landmark))
    .map(file => problemAt(file, ['name'], 'is longer than 26 characters and has no landmark'));
  const events = recordFiles(files).flatMap(file => {
    if (!('timeline' in file.value)) return [];
    return file.value.timeline.flatMap((event, index) => {
      const path: FieldPath = ['timeline', index, 'event'];
      if (!tooLong(event.event, 42, event.short)) return [];
      return [problemAt(file, path, 'is longer than 42 characters and has no short')];
    });
  });
  return [...companies, ...facilities, ...events];
};
