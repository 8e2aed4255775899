import type { ComponentChildren } from 'preact';
import type { FigureLine } from '../../lookup/index.ts';
import { Figure } from '../figure-text.tsx';
import { figureText } from '../format/figure.ts';
import { SourceDate } from '../source-date.tsx';

/** One fact of a record: what it is at the left, the fact at the right. */
export function RecordRow({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="record-row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A dated figure with its source in full below it. */
export function FigureRecordRow({ label, figure }: { label: string; figure: FigureLine }) {
  return (
    <RecordRow label={label}>
      <Figure text={figureText(figure)} />
      {figure.note && <div class="second">{figure.note}</div>}
      <FullSource figure={figure} />
    </RecordRow>
  );
}

/** “Epoch AI, Jul 2026”. */
export function FullSource({ figure }: { figure: Pick<FigureLine, 'source' | 'asOf' | 'yearsOld'> }) {
  return (
    <div class="aside source-in-full">
      {figure.source.publisher},{' '}
      <SourceDate source={figure.source} date={figure.asOf} yearsOld={figure.yearsOld} />
    </div>
  );
}
