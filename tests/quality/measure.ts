/** Counts what became of every mention, for the tuned and the held part apart. */
import type { Verdict } from './compare.ts';
import type { Part, Sample } from './sample.ts';
import { Tally } from './tally.ts';

/** One line of the report: a kind in articles or cases, an ambiguity class, or links. */
export interface Measured {
  label: string;
  tuned: Tally;
  held: Tally;
}

export interface Judged {
  sample: Sample;
  relevant: boolean;
  verdicts: readonly Verdict[];
}

interface OffTopic {
  articles: number;
  words: number;
  marks: number;
}

export interface Measurement {
  lines: readonly Measured[];
  offTopic: Record<Part, OffTopic>;
  /** Texts of money and power cases in which nothing is an amount, and how many of them were marked. */
  withoutMoney: Record<Part, { texts: number; marked: number }>;
  unrecognized: readonly string[];
  errors: readonly { sample: Sample; verdict: Verdict }[];
}

/** @param classOf further label of a mention's verdict (its ambiguity class), or `null` */
export function measure(
  judged: readonly Judged[],
  classOf: (verdict: Verdict) => string | null,
): Measurement {
  const lines = new Map<string, Measured>();
  for (const { sample, verdicts } of judged) {
    for (const verdict of verdicts) {
      for (const label of labelsOf(sample, verdict, classOf)) {
        const line = lines.get(label) ?? { label, tuned: new Tally(), held: new Tally() };
        lines.set(label, line);
        line[sample.part].add(verdict);
      }
    }
  }
  const articles = judged.filter(one => one.sample.group === 'article');
  return {
    lines: [...lines.values()].sort((one, other) => one.label.localeCompare(other.label)),
    offTopic: { tuned: offTopicOf(articles, 'tuned'), held: offTopicOf(articles, 'held') },
    withoutMoney: { tuned: withoutMoneyOf(judged, 'tuned'), held: withoutMoneyOf(judged, 'held') },
    unrecognized: articles.filter(one => one.sample.onTopic && !one.relevant).map(one => one.sample.name),
    errors: judged.flatMap(({ sample, verdicts }) =>
      verdicts.filter(isError).map(verdict => ({ sample, verdict })),
    ),
  };
}

function labelsOf(sample: Sample, verdict: Verdict, classOf: (verdict: Verdict) => string | null): string[] {
  if (!('kind' in verdict)) return ['links'];
  const where = sample.group === 'article' ? 'articles' : 'cases';
  const labels = [`${verdict.kind} in ${where}`];
  if (sample.onTopic) labels.push('every mark');
  const ambiguity = verdict.kind === 'company' ? classOf(verdict) : null;
  return ambiguity ? [...labels, `company (${ambiguity})`] : labels;
}

function isError(verdict: Verdict): boolean {
  return verdict.what !== 'right' && verdict.what !== 'link right';
}

function offTopicOf(articles: readonly Judged[], part: Part): OffTopic {
  const looked = articles.filter(one => one.sample.part === part && !one.sample.onTopic);
  const words = looked.reduce((sum, one) => sum + one.sample.text.split(/\s+/).length, 0);
  const marks = looked.reduce(
    (sum, one) => sum + one.verdicts.filter(verdict => 'found' in verdict).length,
    0,
  );
  return { articles: looked.length, words, marks };
}

function withoutMoneyOf(judged: readonly Judged[], part: Part): { texts: number; marked: number } {
  const texts = judged.filter(
    ({ sample }) => sample.group === 'money' && sample.part === part && sample.mentions.length === 0,
  );
  return { texts: texts.length, marked: texts.filter(one => one.verdicts.length > 0).length };
}
