import type { Problem } from '../problem.ts';
import type { FactFiles } from '../read/fact-files.ts';
import { checkCoordinates } from './coordinates.ts';
import { checkDates } from './dates.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkIds } from './ids.ts';
import { checkNames } from './names.ts';
import { loadOutlines } from './outlines.ts';
import { checkShortForms } from './short-forms.ts';
import { checkPublishers, checkSources } from './sources.ts';
import { checkTowns } from './towns.ts';

/** Holds files that follow their schema against each other and against the world, as of `today`. */
export function checkFacts(files: FactFiles, today: Date): Problem[] {
  const problems = [
    ...checkIds(files),
    ...checkSources(files),
    ...checkPublishers(files),
    ...checkDates(files, today),
    ...checkNames(files),
    ...checkShortForms(files),
    ...checkTowns(files),
    ...checkDuplicates(files),
    ...checkCoordinates(files, loadOutlines()),
  ];
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
