import type { Verdict } from './compare.ts';
import type { Measured, Measurement } from './measure.ts';
import type { Part, Sample } from './sample.ts';
import type { Tally } from './tally.ts';

const MOST_ERRORS = 40;

/** The figures as a table, tuned and held side by side, and the errors, worst first. */
export function table(measurement: Measurement, shortfalls: readonly string[], allErrors: boolean): string {
  const { offTopic, withoutMoney } = measurement;
  const lines = [
    `${''.padEnd(24)}${heading('tuned')}   ${heading('held')}`,
    ...measurement.lines.map(rowOf),
    '',
    `look-alike articles      ${offTopicOf(offTopic.tuned)}; held: ${offTopicOf(offTopic.held)}`,
    `texts without money      ${withoutMoney.tuned.marked} of ${withoutMoney.tuned.texts} marked; held: ${withoutMoney.held.marked} of ${withoutMoney.held.texts}`,
    '',
    ...errorLines(measurement, allErrors),
    '',
    ...(shortfalls.length === 0 ? ['Every figure holds.'] : shortfalls.map(sentence => `Below: ${sentence}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(part: Part): string {
  return `${part.padStart(6)} ${'prec.'.padStart(6)} ${'recall'.padStart(6)} ${'F1'.padStart(6)} ${'×10'.padStart(4)}`;
}

function rowOf({ label, tuned, held }: Measured): string {
  return `${label.padEnd(24)}${cells(tuned)}   ${cells(held)}`;
}

function cells(tally: Tally): string {
  if (tally.expected + tally.wrong === 0) return '–'.padStart(6).padEnd(32);
  const shares = [tally.precision, tally.recall, tally.f1].map(share => share.toFixed(3).padStart(6));
  return `${String(tally.expected).padStart(6)} ${shares.join(' ')} ${String(tally.tenfold).padStart(4)}`;
}

function offTopicOf({ articles, words, marks }: Measurement['offTopic'][Part]): string {
  const rate = words === 0 ? 0 : (marks * 1000) / words;
  return `${marks} marks in ${articles} (${rate.toFixed(2)} per 1,000 words)`;
}

/** Held samples are only counted: to read them would be to tune on them. `allErrors` shows them nevertheless. */
function errorLines(measurement: Measurement, allErrors: boolean): string[] {
  const shown = measurement.errors.filter(({ sample }) => allErrors || sample.part === 'tuned');
  const worstFirst = [...shown].sort((one, other) => weightOf(other.verdict) - weightOf(one.verdict));
  const limit = allErrors ? worstFirst.length : MOST_ERRORS;
  const more =
    worstFirst.length > limit ? [`… and ${worstFirst.length - limit} more (--errors shows all)`] : [];
  return [...worstFirst.slice(0, limit).map(({ sample, verdict }) => lineOf(sample, verdict)), ...more];
}

function weightOf(verdict: Verdict): number {
  if (verdict.what === 'wrong value') return verdict.tenfold ? 5 : 3;
  return (
    { 'wrong mark': 4, 'link wrong': 3, 'link stray': 3, 'wrong id': 2 }[verdict.what as 'wrong mark'] ?? 1
  );
}

/** One error in words. */
export function lineOf(sample: Sample, verdict: Verdict): string {
  return `${sample.name.padEnd(16)} ${verdict.what.padEnd(12)} ${detailOf(sample, verdict)}`;
}

function detailOf(sample: Sample, verdict: Verdict): string {
  switch (verdict.what) {
    case 'missed':
      return `${verdict.kind} “${verdict.text}”${inSentence(sample)}`;
    case 'wrong mark':
      return `${verdict.kind} “${verdict.found.text}” ${verdict.found.ids.join(', ')}${inSentence(sample)}`;
    case 'wrong id':
      return `“${verdict.found.text}” is ${verdict.expected.ids?.join(' or ')}, not ${verdict.found.ids.join(', ')}`;
    case 'wrong value':
      return `“${verdict.found.text}” is ${brief(verdict.expected.value)}, not ${brief(verdict.found.value)}`;
    case 'right':
      return `“${verdict.found.text}”`;
    default:
      return `“${verdict.text}” is ${verdict.wanted ?? 'nothing known'}, not ${verdict.link ?? 'unlinked'}${inSentence(sample)}`;
  }
}

function inSentence(sample: Sample): string {
  return sample.group === 'article' ? '' : ` in “${sample.text}”`;
}

function brief(value: object | null): string {
  const said = Object.entries(value ?? {}).filter(([, field]) => field !== null && field !== false);
  return said.map(([name, field]) => `${name} ${field}`).join(' ') || 'nothing';
}
