// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../../src/messaging/send.ts';
import { askThrough } from '../../../src/page/ask.ts';
import type { Lifetime } from '../../../src/page/lifetime.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));
vi.mock('../../../src/messaging/send.ts', () => ({ send: vi.fn() }));

const end = vi.fn();
const ending = new AbortController();
const lifetime = { signal: ending.signal, end } as unknown as Lifetime;
const ask = askThrough(lifetime, window as unknown as Window);

const comesBack = (persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => vi.clearAllMocks());

test('answers what the background answers', async () => {
  vi.mocked(send).mockResolvedValue({ ok: true, value: null } as never);
  expect(await ask('page/bring', { part: 'card' })).toBeNull();
});

test('rejects where it has no answer, and ends the page of an extension that is gone', async () => {
  vi.mocked(send).mockResolvedValue({ ok: false, error: { code: 'context-gone', detail: '' } } as never);
  await expect(ask('page/bring', { part: 'card' })).rejects.toThrow('context-gone');
  expect(end).toHaveBeenCalledOnce();
});

test('gives up what was asked before the browser put the page away, and asks anew', async () => {
  vi.mocked(send).mockReturnValueOnce(new Promise(() => {}));
  const asked = ask('page/bring', { part: 'annotator' });
  comesBack(true);
  await expect(asked).rejects.toThrow('away');
  vi.mocked(send).mockResolvedValue({ ok: true, value: null } as never);
  expect(await ask('page/bring', { part: 'annotator' })).toBeNull();
});

test('waits on through the first showing of the page', async () => {
  let answer: (reply: unknown) => void = () => {};
  vi.mocked(send).mockReturnValueOnce(
    new Promise(resolve => {
      answer = resolve as never;
    }),
  );
  const asked = ask('page/bring', { part: 'annotator' });
  comesBack(false);
  answer({ ok: true, value: null });
  expect(await asked).toBeNull();
});
