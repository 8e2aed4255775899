import { type Figure, holds } from './figure.ts';

/** One Markdown table, so that it can go into the documents as it is. */
export function tableOf(title: string, figures: readonly Figure[]): string {
  const rows = figures.map(figure => [
    figure.name,
    `${rounded(figure.value)} ${figure.unit}`,
    limitOf(figure),
    figure.limit === undefined ? '' : holds(figure) ? 'holds' : '**does not hold**',
  ]);
  const lines = [[title, 'figure', 'limit', ''], ['---', '---:', '---:', '---'], ...rows];
  return `${lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function limitOf({ limit, unit }: Figure): string {
  if (limit === undefined) return '';
  return 'atMost' in limit ? `≤ ${limit.atMost} ${unit}` : `≥ ${limit.atLeast} ${unit}`;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
