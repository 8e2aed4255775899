import type { GenericSchema } from 'valibot';
import type { AnswerOf, MessageName, RequestOf } from '../messages.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { fail, succeed } from './result.ts';
import type { Reply } from './send.ts';
import { type Trust, trustOf } from './trust.ts';

/** What answers each message: the request without its name, and who sent it. */
export type Handlers<Name extends MessageName> = {
  [Each in Name]: (
    request: RequestOf<Each>,
    sender: Runtime.MessageSender,
  ) => AnswerOf<Each> | Promise<AnswerOf<Each>>;
};

export type RequestSchemas<Name extends MessageName> = {
  [Each in Name]: GenericSchema<unknown, RequestOf<Each>>;
};

interface AnswerOptions<Name extends MessageName> {
  /** Only senders of this trust are answered; the others are left to other listeners. */
  from: Exclude<Trust, 'stranger'>;
  /** Where given, a request is parsed before its handler sees it, and refused if it does not fit. */
  schemas?: RequestSchemas<Name>;
}

/**
 * Answers messages by name until the signal aborts. A handler that throws answers with `failed`; a message of another
 * name or from another sender is not touched.
 */
export function answer<Name extends MessageName>(
  handlers: Handlers<Name>,
  options: AnswerOptions<Name>,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: Reply<Name>) => void,
  ): true | undefined => {
    if (signal.aborted || trustOf(sender) !== options.from) return undefined;
    const name = nameOf(message);
    if (name === null || !Object.hasOwn(handlers, name)) return undefined;
    // Whoever asked may be gone by then, and so may we.
    handle(handlers, options.schemas, name as Name, message, sender)
      .then(respond)
      .catch(ignore);
    return true;
  };
  // `true` promises an answer, `undefined` leaves the message to others.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal.addEventListener('abort', () => removeQuietly(listener as Runtime.OnMessageListener), {
    once: true,
  });
}

async function handle<Name extends MessageName>(
  handlers: Handlers<Name>,
  schemas: RequestSchemas<Name> | undefined,
  name: Name,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<Name>> {
  let request = message as RequestOf<Name>;
  if (schemas) {
    // By the way that schemas of every library have in common: pages answer without any, and need none of one.
    const parsed = schemas[name]['~standard'].validate(message);
    if (parsed instanceof Promise) throw new Error('no schema of ours waits');
    if (parsed.issues) return fail({ code: 'refused', detail: parsed.issues[0]?.message ?? 'malformed' });
    request = parsed.value as RequestOf<Name>;
  }
  try {
    return succeed(await handlers[name](request, sender));
  } catch (error) {
    return fail({ code: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

function ignore(): void {}

function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  return typeof message.name === 'string' ? message.name : null;
}

function removeQuietly(listener: Runtime.OnMessageListener): void {
  try {
    browser.runtime.onMessage.removeListener(listener);
  } catch {
    // The context is gone, and the listener with it.
  }
}
