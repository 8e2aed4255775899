/** The cards of a page: at most one that follows the reader, and any number that were pinned. */
import type { CardRequest, Cards, CardsOptions, ClosedReason } from './contract.ts';
import { createHost, type Host } from './host.ts';
import { type CardWindow, openWindow } from './window/card-window.tsx';

/** Nothing is added to the page before the first card opens. */
export function createCards({ document, signal, on }: CardsOptions): Cards {
  let host: Host | null = null;
  let current: { window: CardWindow; request: CardRequest } | null = null;
  const pinned = new Set<CardWindow>();

  const isOurs = (event: Event) => event.target === host?.root.host;

  function drop(reason: ClosedReason, atOnce = false): void {
    const closing = current;
    if (!closing) return;
    current = null;
    closing.window.remove(atOnce);
    if (reason !== 'requested' && reason !== 'replaced') on.closed(reason);
  }

  function open(request: CardRequest): void {
    if (signal.aborted) return;
    host ??= createHost(document, signal);
    const swap = current !== null;
    drop('replaced', true);
    host.raise();
    const window = openWindow({
      document,
      root: host.root,
      signal,
      request,
      swap,
      on,
      announce: host.announce,
      onClose(reason) {
        if (pinned.delete(window)) window.remove(false);
        else drop(reason);
      },
      onPin(isPinned) {
        if (isPinned) {
          pinned.add(window);
          if (current?.window === window) current = null;
          on.pinned();
        } else {
          drop('replaced', true);
          pinned.delete(window);
          current = { window, request };
        }
      },
    });
    current = { window, request };
  }

  document.addEventListener(
    'keydown',
    event => {
      // Keys inside a card are its own.
      if (!current || !event.isTrusted || isOurs(event)) return;
      if (event.key === 'Escape') drop('escape');
      if (event.key === 'Tab' && !event.shiftKey && current?.request.via === 'keyboard') {
        event.preventDefault();
        current.window.focus();
      }
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    event => {
      const closes = current !== null && current.request.via !== 'pointer';
      if (closes && event.isTrusted && !isOurs(event)) drop('outside');
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => host?.remove(), { once: true });

  return {
    open,
    close: () => drop('requested'),
    focus: () => current?.window.focus(),
    get isOpen() {
      return current !== null;
    },
  };
}
