import type { Problem } from '../problem.ts';
import type { FactFiles } from '../read/fact-files.ts';

/** Holds files that follow their schema against each other and against the world. */
export function checkFacts(_files: FactFiles, _today: Date): Problem[] {
  return [];
}
