import type { FacilityContent } from '../../../lookup/index.ts';
import { Figure } from '../../../ui/figure-text.tsx';
import { figureText } from '../../../ui/format/figure.ts';
import { powerText } from '../../../ui/format/power.ts';
import { word } from '../../../words/words.ts';

/** The bar of this many megawatts is as wide as the column; longer ones are cut there, and look it. */
const WIDEST = 3000;
/** Narrower than this, in per cent, a bar cannot be told from its border. */
const NARROWEST = 3;

/**
 * Running of planned, as a bar whose length compares with those of the rows above and below. Where
 * less is planned than runs, as power that a plant has sold, the two are no part and whole.
 */
export function PowerCell({ power }: { power: FacilityContent['power'] }) {
  const { running } = power;
  const planned = power.planned ?? power.contracted;
  const whole = Math.max(running?.value ?? 0, planned?.value ?? 0);
  if (whole === 0) return null;
  const width = Math.min(100, Math.max(NARROWEST, (100 * whole) / WIDEST));
  const share = Math.min(100, (100 * (running?.value ?? 0)) / Math.min(whole, WIDEST));
  return (
    <>
      <span
        class={whole > WIDEST ? 'power-line power-line-cut' : 'power-line'}
        style={{ width: `${width}%` }}
        aria-hidden="true"
      >
        <i style={{ width: `${share}%` }} />
      </span>
      <small>
        {running && planned && planned.value >= running.value ? (
          word('factsPowerOf', powerText(running.value), powerText(planned.value))
        ) : (
          <>
            <Figure text={figureText((running ?? planned)!)} /> {word(stageOf(power))}
          </>
        )}
      </small>
    </>
  );
}

function stageOf({ running, planned }: FacilityContent['power']) {
  if (running) return 'powerRunning';
  return planned ? 'powerPlanned' : 'powerContracted';
}
