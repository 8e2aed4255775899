import type { AnswerOf, PageRequests, RequestOf } from '../messages.ts';
import { send } from '../messaging/send.ts';
import type { Lifetime } from './lifetime.ts';

/** Asks the background. Rejects where it has no answer; whoever asks says so or goes without. */
export type Ask = <Name extends keyof PageRequests>(
  name: Name,
  request: RequestOf<Name>,
) => Promise<AnswerOf<Name>>;

/**
 * Asks through the extension's messages, and ends the page's lifetime where the extension is gone. Of a page that the
 * browser keeps while its reader is elsewhere Firefox drops the answers, and nobody would ever be told: what was asked
 * before is rejected when the page comes back.
 */
export function askThrough(lifetime: Lifetime, window: Window): Ask {
  const pending = new Set<(reason: Error) => void>();
  const cameBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) for (const giveUp of pending) giveUp(new Error('the page was away'));
  };
  window.addEventListener('pageshow', cameBack, { signal: lifetime.signal });
  return async (name, request) => {
    let giveUp: (reason: Error) => void = () => {};
    const away = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    pending.add(giveUp);
    const reply = await Promise.race([send(name, request), away]).finally(() => pending.delete(giveUp));
    if (reply.ok) return reply.value;
    if (reply.error.code === 'context-gone') lifetime.end();
    throw new Error(`${name}: ${reply.error.code}, ${reply.error.detail}`);
  };
}
