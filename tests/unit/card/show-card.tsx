/** Draws a card into the test's document, and presses its buttons as a reader would. */
import { fireEvent, render } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { Card } from '../../../src/card/card.tsx';
import type { CardEvents, CardRequest } from '../../../src/card/contract.ts';
import type { CardAnswer, CardContent } from '../../../src/lookup/index.ts';
import { ABILENE } from './samples.ts';

function events(): CardEvents {
  return {
    entered: vi.fn(),
    left: vi.fn(),
    closed: vi.fn(),
    pinned: vi.fn(),
    hideWord: vi.fn(),
    openPanel: vi.fn(),
    ask: vi.fn(async (): Promise<CardAnswer> => ({ found: true, content: ABILENE })),
  };
}

/** Draws a card whose background answers at once, and waits for its answer. */
export async function show(content: CardContent, more: Partial<Parameters<typeof Card>[0]> = {}) {
  const request: CardRequest = {
    token: 1,
    kind: 'company',
    title: 'as printed',
    anchorRects: () => [],
    ask: async () => ({ found: true, content }),
    dark: false,
    touch: false,
    via: 'pointer',
  };
  const on = events();
  const announce = vi.fn();
  const card = (
    <Card
      document={document}
      request={request}
      on={on}
      pinned={false}
      onPin={() => {}}
      onClose={() => {}}
      onShown={() => {}}
      announce={announce}
      {...more}
    />
  );
  const drawn = render(card);
  await vi.waitFor(() => expect(announce).toHaveBeenCalled());
  return { ...drawn, on, announce };
}

/** As the browser would make it from what a reader does. */
export function press(element: Element, init: MouseEventInit = {}) {
  const event = new MouseEvent('click', { bubbles: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(element, event);
}

/** What a reader reads, in one line. */
export const text = (element: Element) => element.textContent!.replaceAll(/\s+/g, ' ').trim();
