const POLL_MILLISECONDS = 40;

/**
 * Asks again until `condition` gives something other than `null`, `undefined` or `false`, and gives that back.
 *
 * @throws Error naming `what` was waited for, and what the last attempt threw, after `timeout` milliseconds.
 */
export async function waitFor<Value>(
  what: string,
  condition: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  timeout = 10_000,
): Promise<Value> {
  const deadline = Date.now() + timeout;
  let failure: unknown;
  while (Date.now() < deadline) {
    try {
      const value = await condition();
      if (value !== null && value !== undefined && value !== false) return value;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS));
  }
  throw new Error(`Waited ${timeout} ms for ${what}`, { cause: failure });
}
