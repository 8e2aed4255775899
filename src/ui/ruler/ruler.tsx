/** An amount among known things: value left, the axis, the comparison right, its date at the end. */
import type { Ruler as RulerContent } from '../../lookup/index.ts';
import { word } from '../../words/words.ts';
import { moneyText } from '../format/money.ts';
import { qualifierSign } from '../format/qualifier.ts';
import { ratioText } from '../format/ratio.ts';
import { SourceDate } from '../source-date.tsx';
import { layOut, type PlacedMark, type RulerLayout } from './scale.ts';

interface Props {
  ruler: RulerContent;
  /** The amount in its own words and currency, with the sign of its qualifier before it. */
  amount: { sign: string; text: string };
  /** What the amount is called on its row. */
  label: string;
  /** The amount is an upper limit. */
  atMost: boolean;
}

/** Half the width of the drawn axis. */
const CENTER = 12;

function Axis({ layout }: { layout: RulerLayout }) {
  const { axis, band, amount } = layout;
  return (
    <svg width={CENTER * 2} height={layout.height} aria-hidden="true">
      {band && (
        <path
          d={`M${CENTER} ${band.top}V${band.bottom}`}
          stroke="var(--amount)"
          stroke-width="4.5"
          stroke-opacity="0.5"
        />
      )}
      <path d={`M${CENTER} ${axis.top}V${axis.bottom}`} stroke="var(--ink2)" />
      {layout.ticks.map(({ y, long }) => (
        <path
          key={y}
          d={long ? `M5 ${y}h14` : `M9.5 ${y}h5`}
          stroke={long ? 'var(--ink2)' : 'var(--ink3)'}
          stroke-opacity={long ? 1 : 0.5}
        />
      ))}
      {layout.marks.map(({ y }) => (
        <circle
          key={y}
          cx={CENTER}
          cy={y}
          r="3.2"
          fill="var(--card)"
          stroke="var(--ink2)"
          stroke-width="1.4"
        />
      ))}
      <path d={`M${CENTER} ${amount - 7.5}l7.5 7.5-7.5 7.5-7.5-7.5z`} fill="var(--amount)" />
    </svg>
  );
}

function Row({ placed: { mark, y } }: { placed: PlacedMark }) {
  const ratio = ratioText(mark.ratio);
  const sign = qualifierSign(mark);
  return (
    <li class="ruler-row" style={{ top: `${y}px` }}>
      <span>
        {sign && `${sign} `}
        {moneyText(mark.value, 'USD')}
      </span>
      <span title={mark.landmark}>
        <b>{ratio.text}</b> {ratio.fraction ? word('ratioFractionOf', mark.landmark) : mark.landmark}
      </span>
      <span>
        <SourceDate source={mark.source} date={mark.asOf} />
      </span>
    </li>
  );
}

/** More than this does not fit before the axis; the words then stand where the label would. */
const LONGEST_VALUE = 16;

export function Ruler({ ruler, amount, label, atMost }: Props) {
  const isLong = amount.text.length > LONGEST_VALUE;
  const layout = layOut(ruler, atMost);
  const above = layout.marks.filter(({ y }) => y < layout.amount);
  const below = layout.marks.slice(above.length);
  return (
    <div class="ruler" style={{ height: `${layout.height}px` }}>
      <Axis layout={layout} />
      <ul class="bare">
        {above.map(placed => (
          <Row key={placed.y} placed={placed} />
        ))}
        <li class="ruler-row ruler-own" style={{ top: `${layout.amount}px` }}>
          <span>
            {amount.sign && !isLong && <span class="sign">{amount.sign} </span>}
            {!isLong && amount.text}
          </span>
          <span>{isLong ? amount.text : label}</span>
        </li>
        {below.map(placed => (
          <Row key={placed.y} placed={placed} />
        ))}
      </ul>
    </div>
  );
}
