import type { AnswerOf, PageRequests, RequestOf } from '../messages.ts';
import { send } from '../messaging/send.ts';
import type { Lifetime } from './lifetime.ts';

/** Asks the background. Rejects where it has no answer; whoever asks says so or goes without. */
export type Ask = <Name extends keyof PageRequests>(
  name: Name,
  request: RequestOf<Name>,
) => Promise<AnswerOf<Name>>;

/** Asks through the extension's messages, and ends the page's lifetime where the extension is gone. */
export function askThrough(lifetime: Lifetime): Ask {
  return async (name, request) => {
    const reply = await send(name, request);
    if (reply.ok) return reply.value;
    if (reply.error.code === 'context-gone') lifetime.end();
    throw new Error(`${name}: ${reply.error.code}, ${reply.error.detail}`);
  };
}
