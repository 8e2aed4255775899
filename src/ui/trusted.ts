/** Keeps a page from working our controls by dispatching events of its own. */

/** Our own pages run no code but ours, and a tool that clicks there for the reader is welcome. */
const OWN_PAGE = /^(?:chrome|moz)-extension:$/;

/** The handler, called only for events that the browser made from what the reader did; in our own pages for all. */
export function trusted<Of extends Event>(handler: (event: Of) => void): (event: Of) => void {
  return event => {
    if (event.isTrusted || OWN_PAGE.test(location.protocol)) handler(event);
  };
}
