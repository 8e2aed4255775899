// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  BATCH_MS,
  ChangeWatcher,
  LARGEST_SHARE,
  QUIET_BATCH_MS,
} from '../../../src/page/watcher/change-watcher.ts';
import type { Changes } from '../../../src/page/watcher/changes.ts';

let delivered: Changes[];
let workPerBatch: number;
let isQuiet: boolean;
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<p>One</p>';
  delivered = [];
  workPerBatch = 0;
  isQuiet = false;
  ending = new AbortController();
  const watcher = new ChangeWatcher({
    document,
    signal: ending.signal,
    isQuiet: () => isQuiet,
    deliver: async changes => {
      delivered.push(changes);
      return workPerBatch;
    },
  });
  watcher.watch(document);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function add(count = 1): Promise<void> {
  for (let index = 0; index < count; index++)
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'x' }));
  // Records come with the end of the microtask.
  await vi.advanceTimersByTimeAsync(1);
}

test('changes of one moment are one batch', async () => {
  await add();
  await add();
  expect(delivered).toEqual([]);
  await vi.advanceTimersByTimeAsync(BATCH_MS);
  expect(delivered).toHaveLength(1);
  expect(delivered[0]!.places).toHaveLength(2);
});

test('nothing happens, and no timer runs, while nothing changes', async () => {
  await vi.advanceTimersByTimeAsync(10_000);
  expect(delivered).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page without marks is in no haste', async () => {
  isQuiet = true;
  await add();
  await vi.advanceTimersByTimeAsync(BATCH_MS);
  expect(delivered).toEqual([]);
  await vi.advanceTimersByTimeAsync(QUIET_BATCH_MS);
  expect(delivered).toHaveLength(1);
});

test('under endless change our share of the time stays bounded', async () => {
  workPerBatch = 50;
  for (let time = 0; time < 5_000; time += 10) {
    await add();
    await vi.advanceTimersByTimeAsync(9);
  }
  expect(delivered.length).toBeGreaterThan(3);
  expect(delivered.length * workPerBatch).toBeLessThanOrEqual(5_000 * LARGEST_SHARE + workPerBatch);
});

test('a flood is answered by one reading of everything', async () => {
  await add(6_000);
  await vi.advanceTimersByTimeAsync(BATCH_MS);
  expect(delivered).toMatchObject([{ everything: true }]);
  await add();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(delivered.at(-1)).toMatchObject({ everything: false });
});

test('open shadow roots are watched once they are known', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  const watcher = new ChangeWatcher({
    document,
    signal: ending.signal,
    isQuiet: () => false,
    deliver: async changes => {
      delivered.push(changes);
      return 0;
    },
  });
  watcher.watch(shadow);
  await vi.advanceTimersByTimeAsync(1_000);
  delivered.length = 0;
  shadow.innerHTML = '<p>In the shadow</p>';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(delivered.flatMap(({ places }) => places.map(({ region }) => region))).toEqual([host]);
});

describe('a page in the background', () => {
  test('waits until it is looked at, and forgets nothing', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await add();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(delivered).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(BATCH_MS);
    expect(delivered).toHaveLength(1);
  });
});

test('after the end nothing is delivered', async () => {
  await add();
  ending.abort();
  await add();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(delivered).toEqual([]);
});
