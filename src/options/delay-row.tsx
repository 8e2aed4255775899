import { useId } from 'preact/hooks';
import { LONGEST_DELAY } from '../settings/schema.ts';
import { word } from '../words/words.ts';

/** In milliseconds: finer steps cannot be felt. */
const STEP = 50;

interface Props {
  title: string;
  detail?: string;
  /** In milliseconds. */
  value: number;
  onChange: (value: number) => void;
}

/** A delay on a slider; kept when it is let go, so that one move is one write. */
export function DelayRow({ title, detail, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="row">
      <div>
        <label class="row-title" for={id}>
          {title}
        </label>
        {detail && <div class="row-detail">{detail}</div>}
      </div>
      <div class="delay">
        <input
          id={id}
          type="range"
          min={0}
          max={LONGEST_DELAY / 2}
          step={STEP}
          value={value}
          aria-valuetext={word('optionsMilliseconds', value)}
          onChange={event => onChange(Number(event.currentTarget.value))}
        />
        <output for={id}>{word('optionsMilliseconds', value)}</output>
      </div>
    </div>
  );
}
