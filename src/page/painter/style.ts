import type { MentionKind } from '../../detect/types.ts';
import { randomOwnName } from '../../platform/own-name.ts';
import type { MarkStyle } from '../../settings/settings.ts';

/** Names of a document's highlights: one for each kind, and one for each kind's word whose card is open. */
export interface HighlightNames {
  marks: Record<MentionKind, string>;
  open: Record<MentionKind, string>;
}

const KINDS: readonly MentionKind[] = ['company', 'money', 'facility', 'power'];

interface KindStyle {
  /** Told apart without color: dots, the double rule of a ledger, the dashes of a boundary, a plain line. */
  line: string;
  offset: string;
  light: string;
  dark: string;
  /** Tint of the open word in percent, on light and on dark pages. */
  tint: readonly [light: number, dark: number];
}

// Fixed colors only: Chromium resolves `currentColor` inside `color-mix()` to black here. Firefox rounds dashes of
// 1.5 px down to a hairline, hence 2 px.
const STYLES: Record<MentionKind, KindStyle> = {
  company: { line: 'dotted 2px', offset: '.22em', light: '#737DDB', dark: '#8F99F2', tint: [19, 24] },
  money: { line: 'double 1px', offset: '.20em', light: '#B4720A', dark: '#D29A3F', tint: [17, 22] },
  facility: { line: 'dashed 2px', offset: '.22em', light: '#16907F', dark: '#37B3A1', tint: [17, 22] },
  power: { line: 'solid 1px', offset: '.22em', light: '#16907F', dark: '#37B3A1', tint: [17, 22] },
};

/** Where the style is tint, marks are this much fainter than the open word. */
const RESTING_TINT = 0.6;

/** Names that no other document has, because a page can ask for the styles of names that it knows. */
export function randomNames(): HighlightNames {
  const name = randomOwnName;
  return {
    marks: { company: name(), money: name(), facility: name(), power: name() },
    open: { company: name(), money: name(), facility: name(), power: name() },
  };
}

/**
 * The rules of all highlights. Only properties that both browsers paint in highlights are used; text color is never
 * touched, and nothing is printed.
 */
export function highlightCss(names: HighlightNames, style: MarkStyle, dark: boolean): string {
  const rules = KINDS.flatMap(kind => {
    const { line, offset, light, dark: onDark, tint } = STYLES[kind];
    const color = dark ? onDark : light;
    const percent = tint[dark ? 1 : 0];
    const resting: string[] = [];
    if (style === 'underline' || style === 'both') {
      resting.push(`text-decoration: underline ${line} ${color}`, `text-underline-offset: ${offset}`);
    }
    if (style === 'tint' || style === 'both') {
      resting.push(`background-color: ${withAlpha(color, percent * RESTING_TINT)}`);
    }
    return [
      ...(resting.length > 0 ? [`::highlight(${names.marks[kind]}) { ${resting.join('; ')} }`] : []),
      `::highlight(${names.open[kind]}) { background-color: ${withAlpha(color, percent)} }`,
    ];
  });
  return `@media not print {\n${rules.join('\n')}\n}`;
}

function withAlpha(color: string, percent: number): string {
  const alpha = Math.round((percent / 100) * 255);
  return `${color}${alpha.toString(16).padStart(2, '0')}`;
}
