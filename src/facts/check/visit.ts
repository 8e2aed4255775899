import type { Problem } from '../problem.ts';
import type { FactFiles } from '../read/fact-files.ts';
import type { FieldPath, ReadFile } from '../read/yaml-file.ts';

/** A check looks at all files and says what is wrong. */
export type Check = (files: FactFiles) => Problem[];

/** A problem at a field of a file. */
export function problemAt(file: ReadFile<unknown>, path: FieldPath, reason: string): Problem {
  return { file: file.file, line: file.line(path), reason };
}

/** Every record of companies, facilities and deals. */
export function recordFiles(files: FactFiles) {
  return [...files.companies, ...files.facilities, ...files.deals];
}

/** Every file that holds sources. */
export function filesWithSources(files: FactFiles) {
  return [...recordFiles(files), files.yardsticks, files.exchangeRates];
}

/** A value somewhere inside a file, with its way there. */
export interface Field {
  path: FieldPath;
  value: unknown;
}

/** All fields with one of these names, at any depth. */
export function* fieldsNamed(
  value: unknown,
  names: ReadonlySet<string>,
  path: FieldPath = [],
): Generator<Field> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value) && names.has(key)) yield { path: childPath, value: child };
    yield* fieldsNamed(child, names, childPath);
  }
}
