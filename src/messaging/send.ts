import type { AnswerOf, Message, MessageName, PageCommands, RequestOf } from '../messages.ts';
import { browser } from '../platform/browser.ts';
import { isContextAlive } from '../platform/context.ts';
import { fail, type MessageError, type Result } from './result.ts';

export type Reply<Name extends MessageName> = Result<AnswerOf<Name>, MessageError>;

/** Asks the background. Never rejects: what went wrong is in the result. */
export function send<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>> {
  return exchange(() => browser.runtime.sendMessage(message(name, request)));
}

/**
 * Asks the content script of a tab's top frame, of the given frame, or with `null` of all frames, of which the first one
 * answers. Never rejects; a tab without content script is `no-receiver`.
 */
export function sendToTab<Name extends keyof PageCommands>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
  frameId: number | null = 0,
): Promise<Reply<Name>> {
  const target = frameId === null ? {} : { frameId };
  return exchange(() => browser.tabs.sendMessage(tabId, message(name, request), target));
}

function message<Name extends MessageName>(name: Name, request: RequestOf<Name>): Message<Name> {
  // The name last, so that no field of a request can stand in for it.
  return { ...request, name };
}

async function exchange<Name extends MessageName>(post: () => Promise<unknown>): Promise<Reply<Name>> {
  if (!isContextAlive())
    return fail({ code: 'context-gone', detail: 'the extension was reloaded or removed' });
  try {
    const reply = await post();
    return isReply<Name>(reply) ? reply : fail({ code: 'no-receiver', detail: 'no listener answered' });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ code: isContextAlive() ? 'no-receiver' : 'context-gone', detail });
  }
}

/** Both ends are ours; this tells our reply from the `undefined` of a message that nobody took. */
function isReply<Name extends MessageName>(reply: unknown): reply is Reply<Name> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
