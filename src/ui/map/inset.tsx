/** The country with the region of the map shaded, in the lower corner. */
import type { LocatorMap } from '../../lookup/index.ts';

interface Props {
  inset: NonNullable<LocatorMap['inset']>;
  left: number;
  bottom: number;
}

const PADDING = 5;
/** As wide as in the design, whatever the outline was drawn for. */
const WIDTH = 48;

export function Inset({ inset, left, bottom }: Props) {
  const scale = WIDTH / inset.width;
  const width = WIDTH + PADDING * 2;
  const height = inset.height * scale + PADDING * 2;
  return (
    <g transform={`translate(${left} ${bottom - height})`}>
      <rect
        width={width}
        height={height}
        rx="4"
        fill="var(--card)"
        fill-opacity="0.88"
        stroke="var(--border)"
      />
      <g transform={`translate(${PADDING} ${PADDING}) scale(${scale})`}>
        <path d={inset.country} fill="var(--border)" />
        <path d={inset.region} fill="var(--place)" />
      </g>
    </g>
  );
}
