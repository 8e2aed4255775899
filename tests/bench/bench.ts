/**
 * `npm run bench -- [--quick] [--check] [--json FILE] [--only WORD] [--built]`: what detection and the page cost, as
 * ratios to something measured in the same run. Tables go to the standard output, the figures as JSON to
 * `bench-results/` or to FILE; `--check` fails where a figure of docs/decisions/0001-speed-and-size.md does not hold.
 * What is shipped is built first, unless `--built` says that it was.
 */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { shippedPage } from './browser/shipped-page.ts';
import { wholePage } from './browser/whole-page.ts';
import { type Bench, type Figure, holds, type Measurement } from './figure.ts';
import { cold } from './node/cold.ts';
import { detect } from './node/detect.ts';
import { matchers } from './node/matchers.ts';
import { moreNames } from './node/more-names.ts';
import { sizes } from './node/sizes.ts';
import { tableOf } from './report.ts';

const PROJECT = path.join(import.meta.dirname, '../..');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    json: { type: 'string' },
    only: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
});

const MEASUREMENTS: readonly Measurement[] = [
  detect,
  matchers,
  cold,
  moreNames,
  wholePage('chrome'),
  wholePage('firefox'),
  shippedPage('chrome'),
  shippedPage('firefox'),
  sizes,
];

const bench: Bench = { quick: options.quick, rounds: options.quick ? 5 : 21 };
const chosen = MEASUREMENTS.filter(({ title }) =>
  title.toLowerCase().includes((options.only ?? '').toLowerCase()),
);
if (!options.built && chosen.some(({ needsBuild }) => needsBuild)) {
  await promisify(execFile)('npm', ['run', 'build'], { cwd: PROJECT });
}
const begun = Date.now();
const loads = [loadavg()[0]!];
const results: { title: string; figures: Figure[] }[] = [];
for (const { title, run } of chosen) {
  const figures = await run(bench);
  loads.push(loadavg()[0]!);
  results.push({ title, figures });
  process.stdout.write(`${tableOf(title, figures)}\n`);
}

const load = [Math.min(...loads), Math.max(...loads)];
const seconds = Math.round((Date.now() - begun) / 1000);
const limited = results.flatMap(({ title, figures }) =>
  figures.filter(({ limit }) => limit !== undefined).map(figure => ({ title, figure })),
);
const short = limited.filter(({ figure }) => !holds(figure));
process.stdout.write(`Holds:${listOf(limited.filter(each => !short.includes(each)))}\n`);
process.stdout.write(`Does not hold:${listOf(short)}\n`);
process.stdout.write(`${seconds} s, load ${load.map(each => each.toFixed(1)).join(' to ')}\n`);

const machine = { node: process.version, processor: cpus()[0]?.model ?? '', processors: cpus().length, load };
const record = { date: new Date().toISOString(), ...machine, seconds, quick: bench.quick, results };
const file = options.json ?? path.join(PROJECT, 'bench-results', `${record.date.replaceAll(':', '-')}.json`);
await mkdir(path.dirname(path.resolve(file)), { recursive: true });
await writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
process.exitCode = options.check && short.length > 0 ? 1 : 0;

function listOf(figures: readonly { title: string; figure: Figure }[]): string {
  return figures.map(({ title, figure }) => `\n- ${title}: ${figure.name}`).join('') || ' none';
}
