// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isDarkBehind, lightnessOf } from '../../../src/page/painter/darkness.ts';
import { highlightCss, randomNames } from '../../../src/page/painter/style.ts';

describe('the rules of highlights', () => {
  const names = randomNames();

  test('use names that no page can guess', () => {
    const other = randomNames();
    const all = [names, other].flatMap(({ marks, open }) => [
      ...Object.values(marks),
      ...Object.values(open),
    ]);
    expect(new Set(all).size).toBe(16);
    for (const name of all) expect(name).toMatch(/^h[a-z0-9]{16,}$/);
  });

  test('tell the kinds apart by their line, and light from dark by color', () => {
    const light = highlightCss(names, 'underline', false);
    expect(light).toContain(
      `::highlight(${names.marks.company}) { text-decoration: underline dotted 2px #737DDB`,
    );
    expect(light).toContain(
      `::highlight(${names.marks.money}) { text-decoration: underline double 1px #B4720A`,
    );
    expect(light).toContain(
      `::highlight(${names.marks.facility}) { text-decoration: underline dashed 2px #16907F`,
    );
    expect(highlightCss(names, 'underline', true)).toContain('#8F99F2');
  });

  test.each([
    ['underline', true, false],
    ['tint', false, true],
    ['both', true, true],
    ['hidden', false, false],
  ] as const)('%s', (style, line, tint) => {
    const css = highlightCss(names, style, false);
    const rule = css.split('\n').find(each => each.includes(names.marks.company)) ?? '';
    expect(rule.includes('underline')).toBe(line);
    expect(rule.includes('background-color')).toBe(tint);
    // The word whose card is open is tinted in every style.
    expect(css).toContain(`::highlight(${names.open.company}) { background-color: #737DDB30 }`);
  });

  test('never touch the color of text, and print nothing', () => {
    for (const style of ['underline', 'tint', 'both', 'hidden'] as const) {
      const css = highlightCss(names, style, true);
      expect(css).not.toMatch(/[^-]color:/);
      expect(css).toMatch(/^@media not print \{/);
    }
  });
});

describe('whether a page is dark', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['color(srgb 0 0 0 / 0.5)', 0, 0.5],
    ['oklch(0.2 0.1 200)', 0.2, 1],
    ['lab(90 0 0)', 0.9, 1],
  ])('%s', (color, lightness, alpha) => {
    const parsed = lightnessOf(color)!;
    expect(parsed.lightness).toBeCloseTo(lightness);
    expect(parsed.alpha).toBe(alpha);
  });

  test('a color in a form that is not known says nothing', () => {
    expect(lightnessOf('color(xyz 1 1 1)')).toBeNull();
    expect(lightnessOf('nonsense')).toBeNull();
  });

  test('the nearest background that hides what lies under it decides', () => {
    document.body.innerHTML = `<div style="background-color: rgb(10, 10, 10)">
      <div style="background-color: rgba(255, 255, 255, 0.1)"><p>A</p></div>
      <p style="background-color: rgb(250, 250, 250)">B</p></div>`;
    const [dark, light] = document.querySelectorAll('p');
    expect(isDarkBehind(dark!)).toBe(true);
    expect(isDarkBehind(light!)).toBe(false);
  });

  test('over an image, and where nothing has a background, the text tells', () => {
    document.body.innerHTML = `<div style="background-image: url(x.png)"><p style="color: rgb(240, 240, 240)">A</p></div>
      <p style="color: rgb(20, 20, 20)">B</p>`;
    const [onImage, plain] = document.querySelectorAll('p');
    expect(isDarkBehind(onImage!)).toBe(true);
    expect(isDarkBehind(plain!)).toBe(false);
  });
});
