/** Resolves when the document can be seen (it is not in the background and not prerendering), or the signal aborts. */
export function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (!document.hidden || signal.aborted) return Promise.resolve();
  return new Promise(resolve => {
    const settled = new AbortController();
    const settle = () => {
      if (document.hidden && !signal.aborted) return;
      settled.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', settle, { signal: settled.signal });
    signal.addEventListener('abort', settle, { signal: settled.signal });
  });
}
