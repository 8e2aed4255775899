/** Dated figures: label, value, date, each in its column. */
import type { FigureLine } from '../lookup/index.ts';
import { word } from '../words/words.ts';
import { Figure } from './figure-text.tsx';
import { figureText } from './format/figure.ts';
import { SourceDate } from './source-date.tsx';

/** Marks a figure that only secondary sources stand behind. */
function Secondhand() {
  return (
    <span class="aside" title={word('sourceOnly')}>
      <span aria-hidden="true">&nbsp;†</span>
      <span class="visually-hidden"> ({word('sourceOnly')})</span>
    </span>
  );
}

export function FigureRows({ figures }: { figures: readonly FigureLine[] }) {
  return (
    <div class="figures">
      {figures.map(figure => (
        <div class="row" key={`${figure.label} ${figure.asOf} ${figure.value}`}>
          <div class="pair">
            <span title={figure.note}>
              {figure.label}
              {figure.secondaryOnly && <Secondhand />}
            </span>
            <span>
              <Figure text={figureText(figure)} />
            </span>
          </div>
          <span>
            <SourceDate source={figure.source} date={figure.asOf} yearsOld={figure.yearsOld} />
          </span>
        </div>
      ))}
    </div>
  );
}
