/** The contrasts that the design promises, computed from the tokens that ship. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('%s', theme => {
  const color = (name: string) => tokens.get(name)![theme];
  const text = ['ink', 'ink2', 'ink3', 'company', 'amount', 'place', 'warn'];

  test.each(text.flatMap(name => ['card', 'sunk', 'raise'].map(ground => [name, ground])))(
    '%s can be read on %s',
    (name, ground) => {
      expect(contrast(color(name!), color(ground!))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['company', 'amount', 'place'])('%s can be read on its tint', name => {
    expect(contrast(color(name), color(`${name}-tint`))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', 'focus', 'go', 'warn', 'stop'])('%s can be seen on card and strip', name => {
    for (const ground of ['card', 'sunk'])
      expect(contrast(color(name), color(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(['state', 'land', 'water'])('labels can be read on %s', ground => {
    expect(contrast(color('ink3'), color(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
