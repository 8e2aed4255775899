// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { removeLeftovers } from '../../../src/page/leftovers.ts';
import { isOwnName, randomOwnName } from '../../../src/platform/own-name.ts';

test('what an earlier copy left is taken out, and nothing of the page', () => {
  const ours = randomOwnName();
  const highlights = new Map([
    [ours, {}],
    ['search-results', {}],
  ]);
  vi.stubGlobal('CSS', { highlights });
  for (const id of [randomOwnName(), 'menu']) {
    const element = document.createElement('div');
    element.id = id;
    element.setAttribute('popover', 'manual');
    document.documentElement.append(element);
  }
  removeLeftovers(window);
  expect([...highlights.keys()]).toEqual(['search-results']);
  expect([...document.querySelectorAll('[popover]')].map(({ id }) => id)).toEqual(['menu']);
});

test('names are new each time and recognized', () => {
  const names = Array.from({ length: 200 }, randomOwnName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every(isOwnName)).toBe(true);
  expect(['h', 'highlight', 'hello-world', ''].some(isOwnName)).toBe(false);
});
