import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function browserWith(names: Record<string, unknown>): Promise<unknown> {
  for (const [name, api] of Object.entries(names)) vi.stubGlobal(name, api);
  return (await import('../../../src/platform/browser.ts')).browser;
}

test('the extension API is what the browser calls `browser`', async () => {
  const api = { runtime: {} };
  expect(await browserWith({ browser: api, chrome: { runtime: {} } })).toBe(api);
});

test('and in Chrome before 148 what it calls `chrome`', async () => {
  const api = { runtime: {} };
  expect(await browserWith({ chrome: api })).toBe(api);
});
