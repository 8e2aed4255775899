/** Power running out of power planned: a solid part of a hatched bar, each figure with its source below. */
import type { FacilityContent, FigureLine } from '../lookup/index.ts';
import { type WordKey, word } from '../words/words.ts';
import { Figure } from './figure-text.tsx';
import { figureText, joined } from './format/figure.ts';
import { SourceDate } from './source-date.tsx';

type Power = FacilityContent['power'];

function PowerFigure({ figure, stage }: { figure: FigureLine; stage: WordKey }) {
  return (
    <div>
      <div>
        <Figure text={figureText(figure)} /> {word(stage)}
      </div>
      <div class="aside source-in-full">
        {figure.source.publisher},{' '}
        <SourceDate source={figure.source} date={figure.asOf} yearsOld={figure.yearsOld} />
      </div>
    </div>
  );
}

/** Nothing where no power figure is known. */
export function PowerBar({ power }: { power: Power }) {
  const { running, contracted } = power;
  const planned = power.planned ?? contracted;
  if (!running && !planned) return null;
  const share = running ? Math.min(1, planned ? running.value / (planned.high ?? planned.value) : 1) : 0;
  const label = [running, planned].flatMap(figure => (figure ? [joined(figureText(figure))] : []));
  return (
    <>
      <div
        class="power-bar"
        role="img"
        aria-label={label.length === 2 ? word('powerBar', label[0]!, label[1]!) : label[0]}
      >
        <i style={{ width: `${Math.round(share * 1000) / 10}%` }} />
      </div>
      <div class="power-figures">
        {running && <PowerFigure figure={running} stage="powerRunning" />}
        {planned && (
          <PowerFigure figure={planned} stage={power.planned ? 'powerPlanned' : 'powerContracted'} />
        )}
      </div>
      {power.measuresDiffer && <div class="aside second">{word('powerMeasuresDiffer')}</div>}
    </>
  );
}
