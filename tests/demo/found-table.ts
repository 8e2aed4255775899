import type { PageReport, ReportedAnnotation } from '../../src/messages.ts';

const KIND_WORDS: Record<ReportedAnnotation['kind'], string> = {
  company: 'company',
  money: 'amount',
  facility: 'facility',
  power: 'power',
};

/** A plain table of what the extension found on a page: each thing once, with how often it is mentioned. */
export function foundTable(report: PageReport): string {
  const rows = new Map<string, { cells: [string, string, string]; times: number }>();
  for (const annotation of report.annotations) {
    const cells: [string, string, string] = [
      KIND_WORDS[annotation.kind],
      annotation.text.replace(/\s+/g, ' '),
      meaningOf(annotation),
    ];
    const row = rows.get(cells.join('\t')) ?? { cells, times: 0 };
    row.times += 1;
    rows.set(cells.join('\t'), row);
  }
  const order = Object.values(KIND_WORDS);
  const table = [...rows.values()]
    .sort((a, b) => order.indexOf(a.cells[0]) - order.indexOf(b.cells[0]))
    .map(({ cells: [kind, text, meaning], times }) => [kind, text, `${times} ×`, meaning]);
  return alignColumns([['kind', 'as printed', 'found', 'means'], ...table]);
}

function meaningOf(annotation: ReportedAnnotation): string {
  switch (annotation.kind) {
    case 'company':
      return annotation.company;
    case 'facility':
      return annotation.facilities.join(' or ');
    case 'power':
      return annotation.facility ?? annotation.deal ?? 'no match';
    case 'money': {
      const target = annotation.link?.target;
      if (target) return 'deal' in target ? target.deal : target.figure;
      return annotation.candidates.length > 0 ? 'several may fit' : 'no match';
    }
  }
}

function alignColumns(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
