/** Points nearer than this to the last one written, in pixels, cannot be seen. */
const LEAST_STEP = 0.8;
/** Islands and lakes smaller than this, in pixels, are specks. */
const LEAST_EXTENT = 1.6;

type Point = readonly [x: number, y: number];

/** The longer side of the box around the points. */
function extent(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** A rounded coordinate without a trailing zero. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Writes what a d3 path draws as SVG path data, leaving out points too near to tell apart. */
export class PathWriter {
  #data = '';
  #ring: Point[] = [];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#flush('');
    this.#ring.push([x, y]);
  }

  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.#ring.at(-1) ?? [Number.NaN, Number.NaN];
    if (Math.hypot(x - lastX, y - lastY) < LEAST_STEP) return;
    this.#ring.push([x, y]);
  }

  closePath(): void {
    this.#flush('Z');
  }

  /** d3 draws points as arcs; outlines have none. */
  arc(): void {}

  #flush(end: string): void {
    const least = end === 'Z' ? 3 : 2;
    const isSpeck = end === 'Z' && this.#ring.length > 0 && extent(this.#ring) < LEAST_EXTENT;
    if (this.#ring.length >= least && !isSpeck)
      this.#data += `M${this.#ring.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${end}`;
    this.#ring = [];
  }

  /** The path data written so far. */
  toString(): string {
    this.#flush('');
    return this.#data;
  }
}
