/** Errors as values: an exception does not survive a message boundary, its name and cause least of all. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

export function succeed<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function fail<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}

/** Why a request has no answer. */
export interface MessageError {
  /**
   * - `context-gone`: this script's extension was reloaded or removed; tear down.
   * - `no-receiver`: nobody listens there (a tab without content script), or it went away meanwhile.
   * - `refused`: the receiver does not take this from this sender, or not in this form.
   * - `failed`: the receiver tried and threw.
   */
  code: 'context-gone' | 'no-receiver' | 'refused' | 'failed';
  /** For logs, not for readers. */
  detail: string;
}
