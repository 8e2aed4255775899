/** Work in slices, so that the page never waits for us longer than a fraction of a frame. */

/**
 * Milliseconds after which no further step is begun. The longest step, which puts what was read of a page of 1 MB in
 * order, takes about as long again.
 */
export const SLICE_MS = 3;

/** What slices need of their surroundings; tests hand in their own. */
export interface SliceClock {
  /** Milliseconds; only differences matter. */
  now(): number;
  /** Resolves when the page has had its turn. */
  pause(): Promise<void>;
}

interface SchedulerWindow {
  scheduler?: { yield?: () => Promise<void> };
}

/** A clock that lets input and painting go first. */
export function sliceClock(window: Window): SliceClock {
  const { scheduler } = window as SchedulerWindow;
  if (typeof scheduler?.yield === 'function') {
    return { now: () => performance.now(), pause: () => scheduler.yield!() };
  }
  return { now: () => performance.now(), pause: pauseByMessage() };
}

/** `setTimeout` would wait 4 ms after a few rounds; a message comes as the next task. */
function pauseByMessage(): () => Promise<void> {
  return () =>
    new Promise(resolve => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
}

export interface SlicedRun<Result> {
  /** Not done where the signal ended the work early. */
  outcome: { done: true; result: Result } | { done: false };
  /** Milliseconds of the page's thread that the work took. */
  worked: number;
}

/**
 * Runs the generator to its end in slices. Each of its steps should take well below a slice; between two slices the
 * page runs. Ends early, closing the generator, when the signal aborts.
 */
export async function runInSlices<Result>(
  work: Generator<unknown, Result>,
  clock: SliceClock,
  signal: AbortSignal,
): Promise<SlicedRun<Result>> {
  let worked = 0;
  while (!signal.aborted) {
    const begun = clock.now();
    let step = work.next();
    while (!step.done && clock.now() - begun < SLICE_MS) step = work.next();
    worked += clock.now() - begun;
    if (step.done) return { outcome: { done: true, result: step.value }, worked };
    await clock.pause();
  }
  work.return(undefined as Result);
  return { outcome: { done: false }, worked };
}
