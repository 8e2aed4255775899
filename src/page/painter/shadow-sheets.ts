/**
 * Adopts a sheet with the rules in an open shadow root, in Firefox alone: there `scripting.insertCSS` does not reach into
 * shadow roots, while Chromium applies user rules to every tree. `null` where it is not needed or not possible.
 */
export function adoptIn(root: ShadowRoot, css: string): CSSStyleSheet | null {
  if (!CSS.supports('-moz-appearance', 'none')) return null;
  try {
    const view = root.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (view === null) return null;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    // A page may freeze or replace what it likes; then its shadow roots stay unpainted and still answer.
    return null;
  }
}
