import { join } from 'node:path';
import type { LexiconSource } from '../../detect/lexicon/source.ts';
import { checkFacts } from '../check/index.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { parseFactFiles, readFileTexts } from '../read/fact-files.ts';
import type { FactBase } from '../records.ts';
import type { TownsFile } from '../schema/towns.ts';
import { cacheKey, readCache, writeCache } from './cache.ts';
import { compileFactBase } from './fact-base.ts';
import { compileLexiconSource } from './lexicon/index.ts';

/** Everything that the build, the command line and the tests need of the YAML files. */
export interface CompiledFacts {
  factBase: FactBase;
  lexiconSource: LexiconSource;
  /** Towns that the maps of cards show. */
  towns: TownsFile;
  /** Empty for a clean base. With problems the other parts hold what could still be read. */
  problems: Problem[];
  /** Every file that was read, absolute: what a watch build must watch (with their directories). */
  files: string[];
}

/**
 * Reads, checks and compiles the fact base of the project at `root` (the directory that holds `src/facts`).
 * Answers from a cache under `node_modules/.cache` while no file has changed.
 * Never throws for bad facts: it reports them as problems.
 */
export async function compileFacts(root: string): Promise<CompiledFacts> {
  const texts = await readFileTexts(root);
  const files = [...texts.keys()].map(path => join(root, path));
  const key = await cacheKey(root, texts);
  const cached = await readCache<Omit<CompiledFacts, 'files'>>(root, 'facts', key);
  if (cached) return { ...cached, files };

  const parsed = parseFactFiles(texts);
  // A file that cannot be read would make all that names it look wrong too.
  const problems = parsed.problems.length > 0 ? parsed.problems : checkFacts(parsed.files, new Date());
  const towns = parsed.files.towns.value;
  const factBase = compileFactBase(parsed.files);
  const lexiconSource = compileLexiconSource(parsed.files, factBase);
  // Problems are never kept: whether a date lies in the future changes by the day.
  if (problems.length === 0)
    await writeCache(root, 'facts', key, { factBase, lexiconSource, towns, problems });
  return { factBase, lexiconSource, towns, problems, files };
}

/**
 * The compiled fact base for tools that run in Node.
 *
 * @throws Error that lists every problem where the base is not clean.
 */
export async function loadFacts(root: string): Promise<Omit<CompiledFacts, 'problems'>> {
  const { problems, ...facts } = await compileFacts(root);
  if (problems.length > 0)
    throw new Error(`the fact base is not clean:\n${problems.map(formatProblem).join('\n')}`);
  return facts;
}
