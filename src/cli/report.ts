/** What the command line tool prints: a line of JSON for programs, a table for people. */
import type { Amount, Annotation, LinkTarget } from '../detect/types.ts';
import type { DocumentAnnotations } from './annotate-document.ts';

/** One annotation as programs read it: always the same fields, `null` where the kind has none. */
export interface ReportedAnnotation {
  start: number;
  end: number;
  kind: Annotation['kind'];
  text: string;
  /** Of a company or facility. */
  id: string | null;
  /** Whole currency units, or megawatts for power. `null` also for a vague sum. */
  low: number | null;
  /** `null` also for a single amount. */
  high: number | null;
  currency: string | null;
  qualifier: string | null;
  per: string | null;
  /** Id of a deal or `company:label`. */
  link: string | null;
}

export function reportedAnnotation(annotation: Annotation): ReportedAnnotation {
  const { start, end, kind, text } = annotation;
  const unknown = { id: null, low: null, high: null, currency: null, qualifier: null, per: null, link: null };
  const reported = { start, end, kind, text, ...unknown };
  switch (annotation.kind) {
    case 'company':
      return { ...reported, id: annotation.company };
    case 'facility':
      return { ...reported, id: annotation.facilities[0]! };
    case 'money': {
      const { low, high, currency, qualifier, per } = annotation.amount;
      const link = annotation.link === null ? null : linkText(annotation.link.target);
      return { ...reported, low, high, currency, qualifier, per, link };
    }
    case 'power': {
      const { low, high, qualifier } = annotation;
      return { ...reported, low, high, qualifier, link: annotation.deal };
    }
  }
}

export function jsonLine(file: string, result: DocumentAnnotations): string {
  const annotations = result.annotations.map(reportedAnnotation);
  return `${JSON.stringify({ file, text: result.text, relevant: result.relevance.relevant, annotations })}\n`;
}

export function table(file: string, result: DocumentAnnotations): string {
  const { relevant, mentions, companies, topicTerms } = result.relevance;
  const verdict = relevant ? 'about AI infrastructure' : 'not about AI infrastructure';
  const heading = `${file}: ${verdict} (${mentions} mentions of ${companies} companies, ${topicTerms} topic terms)`;
  const rows = result.annotations.map(annotation => {
    const { start, end, kind, text } = annotation;
    return [`${start}–${end}`, kind, text.replace(/\s+/g, ' '), meaningOf(annotation)];
  });
  return `${heading}\n${alignColumns(rows)}\n`;
}

export function linkText(target: LinkTarget): string {
  return 'deal' in target ? target.deal : target.figure;
}

function meaningOf(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'company':
      return annotation.company;
    case 'facility':
      return annotation.facilities.join(', ');
    case 'money': {
      const amount = amountText(annotation.amount);
      return annotation.link === null ? amount : `${amount} → ${linkText(annotation.link.target)}`;
    }
    case 'power':
      return `${annotation.low}${annotation.high === null ? '' : `–${annotation.high}`} MW`;
  }
}

const PLAIN = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function amountText({ low, high, vague, currency, qualifier, per }: Amount): string {
  const from = low ?? vague;
  const value = from === null ? '?' : PLAIN.format(from);
  const range = high === null ? value : `${value}–${PLAIN.format(high)}`;
  const parts = [qualifier, low === null ? `of the order of ${range}` : range, currency, per && `per ${per}`];
  return parts.filter(Boolean).join(' ');
}

function alignColumns(rows: readonly string[][]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows
    .map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
    .map(line => `${line}\n`)
    .join('');
}
