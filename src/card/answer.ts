/** Waits for a card's facts, and says what to show meanwhile. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CardAnswer } from '../lookup/index.ts';

/** Below this, a wait is not noticed and showing it would flicker. */
const QUIET_FOR = 150;
/** A background that has not answered by then is taken to be gone. */
const SILENT_AFTER = 2000;

export type Asked =
  /** Nothing to show yet. */
  { phase: 'quiet' } | { phase: 'waiting' } | { phase: 'answered'; answer: CardAnswer } | { phase: 'failed' };

/**
 * Asks once for each `ask` that it is given; what was shown before stays until there is something newer. An answer that comes after another question was asked is dropped; one
 * that comes after the card gave up is shown, as facts late are better than none.
 */
export function useAnswer(ask: () => Promise<CardAnswer>): { asked: Asked; retry: () => void } {
  const [asked, setAsked] = useState<Asked>({ phase: 'quiet' });
  const [attempt, setAttempt] = useState(0);
  useLayoutEffect(() => {
    let stale = false;
    const settle = (next: Asked) => {
      clearTimeout(quiet);
      clearTimeout(silent);
      if (!stale) setAsked(next);
    };
    const quiet = setTimeout(() => setAsked({ phase: 'waiting' }), QUIET_FOR);
    const silent = setTimeout(() => setAsked({ phase: 'failed' }), SILENT_AFTER);
    ask().then(
      answer => settle({ phase: 'answered', answer }),
      () => settle({ phase: 'failed' }),
    );
    return () => {
      stale = true;
      clearTimeout(quiet);
      clearTimeout(silent);
    };
  }, [ask, attempt]);
  return { asked, retry: () => setAttempt(attempt + 1) };
}
