/** `npm run icons`: draws the PNGs that browsers ask for from `icons/icon.svg`. They are committed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 32, 48, 128];

/** Reads on light and dark toolbars alike. */
const OFF_GREY = '#858B96';

const GRID_STYLE = '#fine { display: none } #grid { display: inline }';
const OFF_STYLE = `rect { fill: ${OFF_GREY} } .tile { fill: none; stroke: ${OFF_GREY} }`;

const icons = join(import.meta.dirname, '../../icons');
const drawing = await readFile(join(icons, 'icon.svg'), 'utf8');

for (const size of SIZES) {
  const grid = size === 16 ? GRID_STYLE : '';
  await draw(`icon-${size}.png`, size, grid);
  if (size < 128) await draw(`icon-off-${size}.png`, size, grid + OFF_STYLE);
}

async function draw(name: string, size: number, style: string): Promise<void> {
  const styled = drawing.replace('</svg>', `<style>${style}</style></svg>`);
  const image = new Resvg(styled, { fitTo: { mode: 'width', value: size } }).render();
  await writeFile(join(icons, name), image.asPng());
}
