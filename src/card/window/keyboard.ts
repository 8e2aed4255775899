/** Keys inside a card: Escape closes it, and Tab past its ends goes back to the text. */

interface Keyboard {
  element: HTMLElement;
  root: ShadowRoot;
  signal: AbortSignal;
  onEscape: () => void;
  onLeave: () => void;
}

const FOCUSABLE = 'a[href], button:not(:disabled), [tabindex="0"]';

export function handleKeys({ element, root, signal, onEscape, onLeave }: Keyboard): void {
  element.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        onEscape();
      }
      if (event.key !== 'Tab') return;
      const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const now = root.activeElement;
      const leaves = event.shiftKey
        ? now === stops[0] || !stops.includes(now as HTMLElement)
        : now === stops.at(-1);
      if (!leaves) return;
      event.preventDefault();
      onLeave();
    },
    { signal },
  );
  // The page's own shortcuts must not fire while the reader is in the card.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    element.addEventListener(type, event => event.stopPropagation(), { signal });
}
