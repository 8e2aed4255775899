/** Keeps a page from working our controls by dispatching events of its own. */

/** The handler, called only for events that the browser made from what the reader did. */
export function trusted<Of extends Event>(handler: (event: Of) => void): (event: Of) => void {
  return event => {
    if (event.isTrusted) handler(event);
  };
}
