/**
 * `npm run facts` checks the fact base and says how it stands; `npm run facts -- --stale 9m` also lists every
 * figure and status older than nine months. Ends with 1 where anything is wrong, with 2 for a wrong argument.
 */

import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type CompiledFacts, compileFacts } from '../facts/compile/index.ts';
import { formatProblem } from '../facts/problem.ts';
import {
  ageInMonths,
  ageQuartiles,
  datedFacts,
  restingOnOneSecondarySource,
  sourcesByKind,
  unnamedPublishers,
} from '../facts/report.ts';

const usage = 'usage: facts [--stale 9m]';

async function main(args: string[]): Promise<number> {
  const staleAfter = readStaleAfter(args);
  if (staleAfter === 'wrong') {
    console.error(usage);
    return 2;
  }
  const facts = await compileFacts(process.cwd());
  if (facts.problems.length > 0) {
    for (const problem of facts.problems) console.error(formatProblem(problem));
    console.error(`\n${facts.problems.length} problems`);
    return 1;
  }
  printReport(facts, new Date());
  if (staleAfter !== undefined) printStale(facts, staleAfter, new Date());
  return 0;
}

/** Months, `undefined` where not asked for. */
function readStaleAfter(args: string[]): number | undefined | 'wrong' {
  try {
    const { values } = parseArgs({ args, options: { stale: { type: 'string' } } });
    if (values.stale === undefined) return undefined;
    const months = /^(\d+)m$/.exec(values.stale)?.[1];
    return months === undefined ? 'wrong' : Number(months);
  } catch {
    return 'wrong';
  }
}

function printReport({ factBase, lexiconSource, files }: CompiledFacts, today: Date): void {
  const { companies, facilities, deals, sources, publishers, yardsticks, rates } = factBase;
  const dated = datedFacts(factBase);
  const [young, middling, old] = ageQuartiles(dated, today);
  const kinds = [...sourcesByKind(factBase)].sort((a, b) => b[1] - a[1]);
  const secondary = restingOnOneSecondarySource(factBase);
  const unnamed = unnamedPublishers(factBase);
  const records = JSON.stringify(factBase);
  const lines = [
    `${files.length} files, no problem; facts up to ${factBase.factsUpTo}`,
    '',
    `companies   ${companies.length}, with ${sum(companies, company => company.figures.length)} figures`,
    `facilities  ${facilities.length}, with ${sum(facilities, facility => facility.timeline.length)} events`,
    `deals       ${deals.length}, with ${sum(deals, deal => deal.timeline.length)} events`,
    `yardsticks  ${yardsticks.length}; exchange rates ${rates.length}`,
    `names       ${lexiconSource.names.length}; places ${lexiconSource.places.length}`,
    `sources     ${sources.length} of ${Object.keys(publishers).length} publishers: ${kinds
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
    `records     ${kilobytes(records.length)}, gzipped ${kilobytes(gzipSync(records).length)}`,
    '',
    `age of ${dated.length} figures and statuses in months, by quartile: ${young}, ${middling}, ${old}`,
    `resting on one secondary source: ${secondary.length}${secondary.map(record => `\n  ${record}`).join('')}`,
    `publishers that no source names: ${unnamed.length}${unnamed.map(id => `\n  ${id}`).join('')}`,
  ];
  console.log(lines.join('\n'));
}

function printStale({ factBase }: CompiledFacts, months: number, today: Date): void {
  const stale = datedFacts(factBase)
    .filter(fact => ageInMonths(fact.asOf, today) > months)
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
  console.log(`\nolder than ${months} months: ${stale.length}`);
  for (const { asOf, record, what } of stale) console.log(`  ${asOf.padEnd(10)}  ${record}: ${what}`);
}

const sum = <Item>(items: Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

process.exitCode = await main(process.argv.slice(2));
