/**
 * `npm run bench -- [--quick] [--check] [--json FILE] [--only WORD]`: what detection and the page cost, as ratios to
 * something measured in the same run. Tables go to the standard output; `--check` fails where a figure of
 * docs/decisions/0001-speed-and-size.md does not hold. The browsers run the shipped build: `npm run build` first.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { shippedPage } from './browser/shipped-page.ts';
import { wholePage } from './browser/whole-page.ts';
import { type Bench, type Figure, holds, type Measurement } from './figure.ts';
import { cold } from './node/cold.ts';
import { detect } from './node/detect.ts';
import { matchers } from './node/matchers.ts';
import { moreNames } from './node/more-names.ts';
import { sizes } from './node/sizes.ts';
import { tableOf } from './report.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    json: { type: 'string' },
    only: { type: 'string' },
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
const results: { title: string; figures: Figure[] }[] = [];
for (const { title, run } of chosen) {
  const figures = await run(bench);
  results.push({ title, figures });
  process.stdout.write(`${tableOf(title, figures)}\n`);
}

const short = results.flatMap(({ figures }) => figures).filter(figure => !holds(figure));
process.stdout.write(
  short.length === 0
    ? 'All figures hold.\n'
    : `Short of the figure: ${short.map(({ name }) => name).join('; ')}\n`,
);
if (options.json !== undefined) {
  const machine = { node: process.version, processor: cpus()[0]?.model ?? '', processors: cpus().length };
  const record = { date: new Date().toISOString(), ...machine, quick: bench.quick, results };
  await writeFile(options.json, `${JSON.stringify(record, null, 2)}\n`);
}
process.exitCode = options.check && short.length > 0 ? 1 : 0;
