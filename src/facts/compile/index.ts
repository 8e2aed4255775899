import type { LexiconSource } from '../../detect/lexicon/source.ts';
import type { Problem } from '../problem.ts';
import type { FactBase } from '../records.ts';

/** Everything that the build, the command line and the tests need of the YAML files. */
export interface CompiledFacts {
  factBase: FactBase;
  lexiconSource: LexiconSource;
  /** Empty for a clean base. With problems the other parts hold what could still be read. */
  problems: Problem[];
  /** Every file that was read, absolute: what a watch build must watch (with their directories). */
  files: string[];
}

/**
 * Reads, checks and compiles the fact base of the project at `root` (the directory that holds `src/facts`).
 * Never throws for bad facts: it reports them as problems.
 */
export async function compileFacts(_root: string): Promise<CompiledFacts> {
  throw new Error('not written yet');
}

/**
 * The compiled fact base for tools that run in Node. Answers from a cache under `node_modules/.cache` while no
 * file has changed.
 *
 * @throws Error that lists every problem where the base is not clean.
 */
export async function loadFacts(root: string): Promise<Omit<CompiledFacts, 'problems'>> {
  const { problems, ...facts } = await compileFacts(root);
  if (problems.length > 0) throw new Error(`${problems.length} problems`);
  return facts;
}
