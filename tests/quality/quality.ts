/**
 * `npm run quality -- [--json] [--check] [--errors] [--readers]`: how well detection finds what is marked in
 * tests/corpus and what the cases in tests/cases expect.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../src/cli/lexicon.ts';
import type { Lexicon } from '../../src/detect/lexicon/lexicon.ts';
import { ambiguityOf } from './ambiguity.ts';
import { readArticles } from './articles.ts';
import { readCases } from './cases.ts';
import { compare, type Verdict } from './compare.ts';
import { shortfalls } from './figures.ts';
import { findIn } from './found.ts';
import { type Judged, type Measurement, measure } from './measure.ts';
import { readValues } from './readers.ts';
import { lineOf, table } from './report.ts';
import type { Sample } from './sample.ts';

const TESTS = path.join(import.meta.dirname, '..');

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    readers: { type: 'boolean', default: false },
  },
});

const samples = [
  ...readArticles(path.join(TESTS, 'corpus')),
  ...readArticles(path.join(TESTS, 'corpus', 'own')),
  ...readCases(path.join(TESTS, 'cases')),
];

const measurement = options.readers ? measureReaders(samples) : measureAll(samples, await compileLexicon());
const short = shortfalls(measurement);
process.stdout.write(options.json ? json(measurement, short) : table(measurement, short, options.errors));
process.exitCode = options.check && short.length > 0 ? 1 : 0;

function measureAll(all: readonly Sample[], lexicon: Lexicon): Measurement {
  const judged = all.map((sample): Judged => {
    const found = findIn(sample, lexicon);
    return { sample, relevant: found.relevant, verdicts: compare(sample, found) };
  });
  return measure(judged, verdict => ambiguityOf(nameIn(verdict), lexicon));
}

function measureReaders(all: readonly Sample[]): Measurement {
  const judged = all.map((given): Judged => {
    const isValue = (mention: { kind: string }): boolean =>
      mention.kind === 'money' || mention.kind === 'power';
    const kinds = given.kinds.filter(kind => isValue({ kind }));
    const sample = { ...given, kinds, mentions: given.mentions.filter(isValue), links: [] };
    const found = readValues(sample);
    return { sample, relevant: found.relevant, verdicts: compare(sample, found) };
  });
  return measure(judged, () => null);
}

function nameIn(verdict: Verdict): string {
  if (verdict.what === 'missed') return verdict.text;
  return 'found' in verdict ? verdict.found.text : '';
}

function json({ lines, offTopic, withoutMoney, errors }: Measurement, below: readonly string[]): string {
  const figures = lines.map(({ label, tuned, held }) => ({
    label,
    tuned: figuresOf(tuned),
    held: figuresOf(held),
  }));
  const tuned = errors.filter(({ sample }) => options.errors || sample.part === 'tuned');
  const said = tuned.map(({ sample, verdict }) => lineOf(sample, verdict));
  return `${JSON.stringify({ figures, offTopic, withoutMoney, below, errors: said }, null, 2)}\n`;
}

function figuresOf(tally: Measurement['lines'][number]['tuned']): object {
  const { right, wrong, missed, tenfold, precision, recall, f1 } = tally;
  return { right, wrong, missed, tenfold, precision, recall, f1 };
}
