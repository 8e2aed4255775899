/** A small menu, worked by pointer or arrow keys; Escape closes it and not the card. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { trusted } from '../ui/trusted.ts';

export interface MenuItem {
  label: string;
  choose: () => void;
}

interface Props {
  items: readonly MenuItem[];
  /** Also gives focus back to what opened the menu. */
  onClose: () => void;
}

/** How many places each key moves on; Home and End go as far as there is. */
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

export function Menu({ items, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const buttons = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => buttons()[0]?.focus({ preventScroll: true }), []);

  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = buttons();
    const now = all.indexOf(event.target as HTMLElement);
    const next = Number.isFinite(step)
      ? (now + step + all.length) % all.length
      : step < 0
        ? 0
        : all.length - 1;
    all[next]?.focus();
  });
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget && !menu.current?.contains(event.relatedTarget as Node)) onClose();
  };
  return (
    <div class="menu" role="menu" tabIndex={-1} ref={menu} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      {items.map(({ label, choose }) => (
        <button
          type="button"
          role="menuitem"
          key={label}
          onClick={trusted(() => {
            onClose();
            choose();
          })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
