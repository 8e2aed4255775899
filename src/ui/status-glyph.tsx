/** What has become of a facility or a deal, told by the shape of a glyph; its color only repeats it. */
import { type Status, statusText } from './labels.ts';

type Shape =
  | 'dashed'
  | 'dotted'
  | 'ring'
  | 'quarter'
  | 'half'
  | 'full'
  | 'bars'
  | 'arrows'
  | 'wave'
  | 'cross';

const GLYPHS: Record<Status, { shape: Shape; color: 'ink3' | 'go' | 'warn' | 'stop' }> = {
  announced: { shape: 'dashed', color: 'ink3' },
  permitted: { shape: 'ring', color: 'ink3' },
  'under-construction': { shape: 'quarter', color: 'go' },
  'partly-operational': { shape: 'half', color: 'go' },
  operational: { shape: 'full', color: 'go' },
  paused: { shape: 'bars', color: 'warn' },
  repurposed: { shape: 'arrows', color: 'warn' },
  cancelled: { shape: 'cross', color: 'stop' },
  reported: { shape: 'dotted', color: 'warn' },
  'letter-of-intent': { shape: 'ring', color: 'ink3' },
  signed: { shape: 'half', color: 'go' },
  closed: { shape: 'full', color: 'go' },
  passed: { shape: 'full', color: 'go' },
  amended: { shape: 'wave', color: 'warn' },
};

/** Drawn inside the ring, or knocked out of the disc. */
const INSIDE: Partial<Record<Shape, string>> = {
  bars: 'M5.6 4.8v4.4M8.4 4.8v4.4',
  arrows: 'M4.2 5.9h4.6l-1.2-1.4M9.8 8.1H5.2l1.2 1.4',
  wave: 'M4 7.6c1-2 2-2 3-.6s2 1.4 3-.6',
  full: 'M4.2 7.2 6.2 9.2 9.9 5.2',
  cross: 'M4.6 4.6l4.8 4.8M9.4 4.6 4.6 9.4',
};

const FILLED: Partial<Record<Shape, string>> = {
  quarter: 'M7 7V3.800a3.2 3.2 0 0 1 3.2 3.200z',
  half: 'M7 3.600a3.4 3.4 0 0 1 0 6.800z',
  dotted: 'M7 5.700a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.600z',
};

function StatusGlyph({ status, size = 13 }: { status: Status; size?: number }) {
  const { shape, color } = GLYPHS[status];
  const solid = shape === 'full' || shape === 'cross';
  const dashes = shape === 'dashed' || shape === 'dotted' ? '2.3 1.630' : undefined;
  const ink = `var(--${color})`;
  return (
    <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden="true" fill="none">
      <circle
        cx="7"
        cy="7"
        r={solid ? 6.5 : 5.6}
        fill={solid ? ink : 'none'}
        stroke={solid ? 'none' : ink}
        stroke-width="1.6"
        stroke-dasharray={dashes}
      />
      {FILLED[shape] && <path d={FILLED[shape]} fill={ink} />}
      {INSIDE[shape] && (
        <path d={INSIDE[shape]} stroke={solid ? 'var(--card)' : ink} stroke-width={solid ? 1.6 : 1.3} />
      )}
    </svg>
  );
}

export function StatusBadge({ status, large }: { status: Status; large?: boolean }) {
  return (
    <span class={large ? 'status status-large' : 'status'}>
      <StatusGlyph status={status} size={large ? 14 : 13} />
      {statusText(status)}
    </span>
  );
}
