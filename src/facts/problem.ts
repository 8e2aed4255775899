/** One thing wrong with the fact base. Any problem stops the build. */
export interface Problem {
  /** Path relative to the project's root. */
  file: string;
  /** From 1; 1 where the problem is the whole file's. */
  line: number;
  /** What is wrong, as a person who edits the file would say it. */
  reason: string;
}

/** `file:line: reason`, the form that editors and terminals make a link of. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.reason}`;
}
