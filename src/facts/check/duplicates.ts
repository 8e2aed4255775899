import type { Problem } from '../problem.ts';
import type { RecordFile } from '../read/fact-files.ts';
import type { DealRecord } from '../schema/deal.ts';
import type { FacilityRecord } from '../schema/facility.ts';
import { type Check, problemAt } from './visit.ts';

/** No two records say the same thing, as far as their fields tell. */
export const checkDuplicates: Check = files => [
  ...alike(files.companies, file => plain(file.value.name), 'is named like'),
  ...alike(files.facilities, file => plain(file.value.name), 'is named like'),
  ...alike(files.facilities, spotOf, 'stands at the same spot, with the same operator, as'),
  ...alike(files.deals, dealIdentity, 'has the parties, kind, value and month of'),
  ...files.companies.flatMap(repeatedFigures),
];

/** Files whose identity an earlier file has too. */
function alike<File extends RecordFile<string, unknown>>(
  files: File[],
  identityOf: (file: File) => string | null,
  reason: string,
): Problem[] {
  const first = new Map<string, File>();
  return files.flatMap(file => {
    const identity = identityOf(file);
    if (identity === null) return [];
    const earlier = first.get(identity);
    if (!earlier) first.set(identity, file);
    return earlier ? [problemAt(file, [], `${file.id} ${reason} ${earlier.id}`)] : [];
  });
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function spotOf({ value }: RecordFile<string, FacilityRecord>): string | null {
  if (value.place.precision !== 'site' || !value.operator) return null;
  const { latitude, longitude } = value.place;
  return JSON.stringify([value.kind, value.operator, latitude, longitude]);
}

function dealIdentity({ value }: RecordFile<string, DealRecord>): string | null {
  if (!value.value) return null;
  const parties = value.parties.map(({ party }) => JSON.stringify(party)).sort();
  return JSON.stringify([
    value.kind,
    parties,
    value.value.amount,
    value.value.currency,
    value.announced.slice(0, 7),
  ]);
}

/** A figure is named by its label, so a company has each label once. */
function repeatedFigures(file: Parameters<Check>[0]['companies'][number]): Problem[] {
  const seen = new Set<string>();
  return file.value.figures.flatMap(({ label }, index) => {
    const repeated = seen.has(label);
    seen.add(label);
    return repeated ? [problemAt(file, ['figures', index, 'label'], `“${label}” stands here twice`)] : [];
  });
}
