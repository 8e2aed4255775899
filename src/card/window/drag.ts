/** Drags: a pinned card goes where its head is pulled, a sheet goes away when it is pulled down. */

interface Drag {
  element: HTMLElement;
  /** What can be taken hold of. */
  handles: string;
  signal: AbortSignal;
  /** Whether a drag may start now. */
  enabled: () => boolean;
  onMove: (across: number, down: number) => void;
  onEnd?: (down: number) => void;
}

/** Reports how far the pointer went since it was pressed, in CSS pixels. */
export function onDrag({ element, handles, signal, enabled, onMove, onEnd }: Drag): void {
  let start: { pointer: number; x: number; y: number } | null = null;
  element.addEventListener(
    'pointerdown',
    event => {
      const target = event.target as Element;
      const isControl = target.closest('a, button:not(.handle), [role=menu]');
      if (!event.isTrusted || event.button !== 0 || !enabled() || isControl || !target.closest(handles))
        return;
      start = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
      element.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    event => {
      if (event.pointerId === start?.pointer) onMove(event.clientX - start.x, event.clientY - start.y);
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (event.pointerId !== start?.pointer) return;
    const down = event.clientY - start.y;
    start = null;
    onEnd?.(event.type === 'pointercancel' ? 0 : down);
  };
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
}

/** Where a dragged card may stand: at least `margin` of it stays in reach on every side, its head never above. */
export function insideWindow(
  left: number,
  top: number,
  box: { width: number },
  view: { innerWidth: number; innerHeight: number },
): { left: number; top: number } {
  const margin = 48;
  return {
    left: Math.min(Math.max(left, margin - box.width), view.innerWidth - margin),
    top: Math.min(Math.max(top, 0), view.innerHeight - margin),
  };
}
