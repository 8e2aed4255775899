import { useCallback, useState } from 'preact/hooks';

export interface Action {
  /** Whether the last thing that the reader asked for could not be done. */
  failed: boolean;
  /** Does what a control is for, and shows what came of it. */
  act: (action: () => Promise<unknown>) => Promise<void>;
}

/**
 * What the controls of popup and panel do.
 *
 * @param refresh called after each, done or not; a promise that it gives is waited for.
 */
export function useAction(refresh: () => unknown): Action {
  const [failed, setFailed] = useState(false);
  const act = useCallback(
    async (action: () => Promise<unknown>) => {
      try {
        await action();
        setFailed(false);
      } catch {
        setFailed(true);
      }
      await refresh();
    },
    [refresh],
  );
  return { failed, act };
}
