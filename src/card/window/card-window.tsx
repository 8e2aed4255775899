/** One card on the page: its element, where it stands, and how it comes and goes. */
import { render } from 'preact';
import { word, wordIfKnown } from '../../words/words.ts';
import { Card } from '../card.tsx';
import type { CardEvents, CardRequest, ClosedReason } from '../contract.ts';
import { insideWindow, onDrag } from './drag.ts';
import { follow } from './follow.ts';
import { handleKeys } from './keyboard.ts';
import { placeBeside } from './place.ts';
import { scrollWordFree, swipeAway } from './sheet.ts';

/** How long a card takes to fade; the same figure stands in card.css. */
const FADE = 80;

interface Options {
  document: Document;
  root: ShadowRoot;
  /** Ends the card without a word. */
  signal: AbortSignal;
  request: CardRequest;
  /** Appears without motion, in another card's stead. */
  swap: boolean;
  on: CardEvents;
  onClose: (reason: ClosedReason) => void;
  onPin: (pinned: boolean) => void;
  announce: (text: string) => void;
}

export interface CardWindow {
  readonly token: number;
  /** Fades out and is gone; at once where another card takes its place. */
  remove(atOnce: boolean): void;
  focus(): void;
}

export function openWindow(options: Options): CardWindow {
  const { document, root, request, on, onClose, announce } = options;
  const view = document.defaultView!;
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  const element = document.createElement('div');
  element.className = request.touch ? 'place place-sheet' : 'place';
  element.dataset.hidden = '';
  // The card speaks the language of its words, which need not be the page's.
  element.lang = word('locale');
  element.dir = wordIfKnown('@@bidi_dir') ?? 'ltr';
  root.append(element);

  let pinned = false;
  let shown = false;
  let focusWanted = false;
  let before: Element | null = null;

  const dialog = () => element.querySelector<HTMLElement>('[role=dialog]');
  const rightToLeft = view.getComputedStyle(document.body ?? document.documentElement).direction === 'rtl';
  const place = async () => {
    if (!request.touch && !pinned) await placeBeside(element, request.anchorRects(), rightToLeft);
  };
  const appear = () => {
    if (shown || signal.aborted) return;
    shown = true;
    delete element.dataset.hidden;
    if (!options.swap) element.classList.add('place-in');
    if (request.touch) scrollWordFree(view, element, request.anchorRects());
    if (focusWanted) focus();
  };
  const giveFocusBack = () => {
    const held = root.activeElement;
    if (!held || !element.contains(held)) return;
    // The body cannot take focus; letting go gives it back.
    if (before instanceof view.HTMLElement && before.isConnected && before !== document.body)
      before.focus({ preventScroll: true });
    else (held as HTMLElement).blur();
  };
  const focus = () => {
    focusWanted = true;
    if (!shown) return;
    if (document.activeElement !== root.host) before = document.activeElement;
    dialog()?.focus({ preventScroll: true });
  };
  const setPinned = (next: boolean) => {
    pinned = next;
    element.toggleAttribute('data-pinned', next);
    draw();
    options.onPin(next);
  };
  const draw = () =>
    render(
      <Card
        document={document}
        request={request}
        on={on}
        pinned={pinned}
        onPin={setPinned}
        onClose={onClose}
        onShown={() => void place().then(appear)}
        announce={announce}
      />,
      element,
    );

  let origin = { left: 0, top: 0 };
  if (request.touch) {
    swipeAway({ element, signal, onSwipedAway: () => onClose('swipe') });
  } else {
    follow({ document, element, signal, onMove: () => void place() });
    const takeHold = () => {
      origin = element.getBoundingClientRect();
      // Over the other pinned cards; moving it in the tree would take focus from it.
      for (const place of root.querySelectorAll<HTMLElement>('.place')) place.style.zIndex = '';
      element.style.zIndex = '1';
    };
    element.addEventListener('pointerdown', takeHold, { capture: true, signal });
    onDrag({
      element,
      handles: '.head, .map-window',
      signal,
      enabled: () => pinned,
      onMove: (across, down) => {
        const { left, top } = insideWindow(
          origin.left + across,
          origin.top + down,
          element.getBoundingClientRect(),
          view,
        );
        element.style.left = `${left}px`;
        element.style.top = `${top}px`;
      },
    });
  }
  handleKeys({ element, root, signal, onEscape: () => onClose('escape'), onLeave: giveFocusBack });
  const heard = (call: () => void) => (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch' && !pinned) call();
  };
  element.addEventListener('pointerenter', heard(on.entered), { signal });
  element.addEventListener('pointerleave', heard(on.left), { signal });

  const destroy = () => {
    render(null, element);
    element.remove();
  };
  options.signal.addEventListener('abort', destroy, { once: true, signal: ending.signal });
  draw();

  return {
    token: request.token,
    focus,
    remove(atOnce) {
      giveFocusBack();
      ending.abort();
      if (atOnce || !shown) return destroy();
      element.classList.add('place-out');
      setTimeout(destroy, FADE);
    },
  };
}
