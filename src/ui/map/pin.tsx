/** A place as exactly as it is known: site a pin, town a ring, county a dashed area, state nothing but its shade. */
import type { MapPin } from '../../lookup/index.ts';

interface Props {
  pin: MapPin;
  width: number;
  /** Lower edge of the map. */
  bottom: number;
}

const TINT = 'color-mix(in srgb, var(--place) 18%, transparent)';

function Numbered({ pin: { x, y, precision, number, leader } }: { pin: MapPin }) {
  const vague = precision === 'county' || precision === 'region';
  return (
    <g>
      {leader && (
        <>
          <path d={`M${x} ${y}L${leader.x} ${leader.y}`} stroke="var(--place)" stroke-width="1.2" />
          <circle cx={leader.x} cy={leader.y} r="2" fill="var(--place)" />
        </>
      )}
      <circle
        cx={x}
        cy={y}
        r={vague ? 9.5 : 8.5}
        fill={vague ? 'var(--state)' : 'var(--place)'}
        stroke={vague ? 'var(--place)' : 'var(--state)'}
        stroke-width={vague ? 1.4 : 1}
        stroke-dasharray={vague ? '3 2' : undefined}
      />
      <text class={vague ? 'pin-number pin-number-vague' : 'pin-number'} x={x} y={y + 4} text-anchor="middle">
        {number}
      </text>
    </g>
  );
}

function Shape({ pin: { x, y, precision } }: { pin: MapPin }) {
  switch (precision) {
    case 'site':
      return (
        <path
          fill="var(--place)"
          fill-rule="evenodd"
          stroke="var(--state)"
          stroke-width="0.8"
          d={`M${x} ${y}c-1-3-6-6.5-6-11a6 6 0 0 1 12 0c0 4.5-5 8-6 11zm0-8.700a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.800z`}
        />
      );
    case 'locality':
      return (
        <>
          <circle cx={x} cy={y} r="11" fill={TINT} stroke="var(--place)" stroke-width="1.3" />
          <circle cx={x} cy={y} r="3.5" fill="var(--place)" />
        </>
      );
    case 'county':
      return (
        <circle
          cx={x}
          cy={y}
          r="14"
          fill={TINT}
          stroke="var(--place)"
          stroke-width="1.3"
          stroke-dasharray="3 2"
        />
      );
    case 'region':
      return null;
  }
}

/** How far below its point the label of a pin stands, and how far to the right that of a ring. */
const BELOW = 15;
/** The width of a letter of a label in a wide face; a narrow one leaves some room unused. */
const LETTER = 8;
const BESIDE = { site: 10, locality: 16, county: 19, region: 0 };

export function Pin({ pin, width, bottom }: Props) {
  if (pin.number !== undefined) return <Numbered pin={pin} />;
  const { x, y, precision, label } = pin;
  if (precision === 'region') return null;
  // A pin leaves the room below it free; a ring does not, and neither does a pin at the lower edge.
  const under = precision === 'site' && y + BELOW < bottom - 4;
  const left = !under && x + BESIDE[precision] + label.length * LETTER > width;
  const half = (label.length * LETTER) / 2;
  const middle = Math.min(Math.max(x, half + 4), width - half - 4);
  const labelX = under ? middle : x + (left ? -BESIDE[precision] : BESIDE[precision]);
  return (
    <g>
      <Shape pin={pin} />
      <text
        class="pin-label"
        x={labelX}
        y={under ? y + BELOW : y + 4}
        text-anchor={under ? 'middle' : left ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}
