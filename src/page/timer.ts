/** Calls `callback` once after `milliseconds`, unless the signal aborts or the answer is called before. */
export function after(milliseconds: number, callback: () => void, signal: AbortSignal): () => void {
  if (signal.aborted) return () => {};
  const cancel = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    callback();
  }, milliseconds);
  signal.addEventListener('abort', cancel, { once: true });
  return cancel;
}
