/** Calls back whenever a card may have to move: the page scrolled anywhere, the window or the card changed size. */

interface Options {
  document: Document;
  element: HTMLElement;
  signal: AbortSignal;
  onMove: () => void;
}

export function follow({ document, element, signal, onMove }: Options): void {
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      onMove();
    });
  };
  const listen = { capture: true, passive: true, signal };
  // Captured at the document, scrolling of any box in the page is heard; Floating UI's autoUpdate hears only the
  // ancestors of an element, and a mark is not an element.
  document.addEventListener('scroll', soon, listen);
  view.addEventListener('resize', soon, { signal });
  view.visualViewport?.addEventListener('resize', soon, { signal });
  const sizes = new view.ResizeObserver(soon);
  sizes.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
