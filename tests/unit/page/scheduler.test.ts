import { expect, test } from 'vitest';
import { runInSlices, SLICE_MS, type SliceClock } from '../../../src/page/scheduler.ts';

/** A clock that only work moves on. */
class WorkClock implements SliceClock {
  time = 0;
  readonly pauses: number[] = [];
  onPause = () => {};
  now = () => this.time;
  pause = async () => {
    this.pauses.push(this.time);
    this.onPause();
  };
}

function* work(clock: WorkClock, steps: number, each: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    clock.time += each;
    yield;
  }
  return 'done';
}

test('the page has its turn after every slice', async () => {
  const clock = new WorkClock();
  const run = await runInSlices(work(clock, 40, 0.5), clock, new AbortController().signal);
  expect(run).toEqual({ outcome: { done: true, result: 'done' }, worked: 20 });
  const slices = clock.pauses.map((time, index) => time - (clock.pauses[index - 1] ?? 0));
  expect(Math.max(...slices)).toBeLessThanOrEqual(SLICE_MS);
  expect(clock.pauses.length).toBe(Math.floor(20 / SLICE_MS));
});

test('short work is not interrupted', async () => {
  const clock = new WorkClock();
  await runInSlices(work(clock, SLICE_MS - 1, 1), clock, new AbortController().signal);
  expect(clock.pauses).toEqual([]);
});

test('an abort ends the work at the next pause and closes it', async () => {
  const clock = new WorkClock();
  const ending = new AbortController();
  clock.onPause = () => ending.abort();
  let closed = false;
  function* closing(): Generator<void, string> {
    try {
      return yield* work(clock, 1_000, 1);
    } finally {
      closed = true;
    }
  }
  const run = await runInSlices(closing(), clock, ending.signal);
  expect(run.outcome).toEqual({ done: false });
  expect(closed).toBe(true);
  expect(clock.time).toBeLessThanOrEqual(SLICE_MS + 1);
});
