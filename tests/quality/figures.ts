/** What must hold; see “What must hold” in the docs. Each figure is held to on both parts where it has samples. */
import type { Measurement } from './measure.ts';
import type { Part } from './sample.ts';
import type { Tally } from './tally.ts';

interface Figure {
  label: string;
  least: number;
  of: (tally: Tally) => number;
  name: string;
}

const f1 = (tally: Tally): number => tally.f1;
const precision = (tally: Tally): number => tally.precision;
const recall = (tally: Tally): number => tally.recall;

const FIGURES: readonly Figure[] = [
  { label: 'every mark', name: 'precision', of: precision, least: 0.97 },
  { label: 'company in articles', name: 'F1', of: f1, least: 0.95 },
  { label: 'company in cases', name: 'F1', of: f1, least: 0.95 },
  { label: 'money in articles', name: 'F1', of: f1, least: 0.97 },
  { label: 'money in cases', name: 'F1', of: f1, least: 0.97 },
  { label: 'facility in articles', name: 'F1', of: f1, least: 0.85 },
  { label: 'facility in cases', name: 'F1', of: f1, least: 0.85 },
  { label: 'links', name: 'precision', of: precision, least: 0.95 },
  { label: 'links', name: 'recall', of: recall, least: 0.8 },
];

const PARTS: readonly Part[] = ['tuned', 'held'];

/** A sentence for each figure that does not hold; empty where all do. */
export function shortfalls(measurement: Measurement): string[] {
  const short: string[] = [];
  for (const part of PARTS) {
    for (const { label, name, of, least } of FIGURES) {
      const tally = measurement.lines.find(line => line.label === label)?.[part];
      if (tally && of(tally) < least)
        short.push(`${label}, ${part}: ${name} ${of(tally).toFixed(3)} is below ${least}`);
    }
    const { marks } = measurement.offTopic[part];
    if (marks > 0) short.push(`look-alike articles, ${part}: ${marks} marks where there must be none`);
    const { marked } = measurement.withoutMoney[part];
    if (marked > 0) short.push(`texts without money, ${part}: ${marked} are marked`);
    for (const { label, [part]: tally } of measurement.lines) {
      if (tally.tenfold > 0)
        short.push(`${label}, ${part}: ${tally.tenfold} values wrong by ten times or more`);
    }
  }
  for (const name of measurement.unrecognized)
    short.push(`article ${name} is on the topic and was left alone`);
  return short;
}
