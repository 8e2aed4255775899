/** Attributes by which sites switch between light and dark. */
const THEME_ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme', 'theme'];

/** Calls `onSwitched` when the system's or the page's colors may have changed. */
export function watchBackground(window: Window, signal: AbortSignal, onSwitched: () => void): void {
  const { document } = window;
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    window.matchMedia(query).addEventListener('change', onSwitched, { signal });
  }
  const observer = new MutationObserver(onSwitched);
  for (const element of [document.documentElement, document.body]) {
    if (element !== null) observer.observe(element, { attributeFilter: THEME_ATTRIBUTES });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
