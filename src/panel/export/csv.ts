/** A page's facts as CSV, as RFC 4180 has it: one line for each, its source in its own columns. */
import type { PageFact, PageFacts } from './page-facts.ts';

const COLUMNS: readonly [name: string, value: (fact: PageFact) => string | number | null][] = [
  ['section', ({ section }) => section],
  ['name', ({ name }) => name],
  ['fact', ({ text }) => text],
  ['value', ({ value }) => value],
  ['high', ({ high }) => high],
  ['unit', ({ unit }) => unit],
  ['status', ({ status }) => status],
  ['as of', ({ asOf }) => asOf],
  ['publisher', ({ source }) => source.publisher],
  ['source', ({ source }) => source.title],
  ['source date', ({ source }) => source.date],
  ['address', ({ source }) => source.url],
];

/** Tells spreadsheets that the text is UTF-8; without it some read it as their own code page. */
const BYTE_ORDER_MARK = '\ufeff';

export function csv({ facts }: PageFacts): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...facts.map(fact => COLUMNS.map(([, value]) => cell(value(fact)))),
  ];
  return `${BYTE_ORDER_MARK}${lines.map(line => `${line.join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet would run a text that starts so as a formula; names and titles come from pages of others.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
