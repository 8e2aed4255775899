import { type Check, fieldsNamed, filesWithSources, problemAt } from './visit.ts';

const sourceFields = new Set(['source']);

/** Every figure and event names a source of its own file, and every record has one. */
export const checkSources: Check = files =>
  filesWithSources(files).flatMap(file => {
    const known = file.value.sources;
    const unknown = [...fieldsNamed(file.value, sourceFields)]
      .filter(field => !Object.hasOwn(known, String(field.value)))
      .map(field => problemAt(file, field.path, `there is no source ${field.value} in this file`));
    const isRecord = 'role' in file.value || 'summary' in file.value;
    if (!isRecord || Object.keys(known).length > 0) return unknown;
    return [...unknown, problemAt(file, ['sources'], 'a record needs at least one source')];
  });

/** Every source names a publisher of `publishers.yaml`; one that nobody names any more is only reported. */
export const checkPublishers: Check = files =>
  filesWithSources(files).flatMap(file =>
    Object.entries(file.value.sources).flatMap(([key, { publisher }]) => {
      if (Object.hasOwn(files.publishers.value, publisher)) return [];
      const path = ['sources', key, 'publisher'];
      return [problemAt(file, path, `publisher ${publisher} is not in publishers.yaml`)];
    }),
  );
