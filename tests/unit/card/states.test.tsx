// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card } from '../../../src/card/card.tsx';
import type { CardEvents, CardRequest } from '../../../src/card/contract.ts';
import type { CardAnswer } from '../../../src/lookup/index.ts';
import { useEnglishWords } from '../words.ts';
import { OPENAI } from './samples.ts';

useEnglishWords();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const answer: CardAnswer = { found: true, content: OPENAI };

function show(ask: () => Promise<CardAnswer>) {
  const request: CardRequest = {
    token: 1,
    kind: 'company',
    title: 'the ChatGPT maker',
    anchorRects: () => [],
    ask,
    dark: true,
    touch: false,
    via: 'keyboard',
  };
  const shown = vi.fn();
  const announce = vi.fn();
  const nothing = () => {};
  render(
    <Card
      document={document}
      request={request}
      on={{ ask } as unknown as CardEvents}
      pinned={false}
      onPin={nothing}
      onClose={nothing}
      onShown={shown}
      announce={announce}
    />,
  );
  return { shown, announce };
}

const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time) as unknown as Promise<void>);

test('nothing is shown for 150 ms, then title and still bars', async () => {
  const { shown } = show(() => new Promise(() => {}));
  await pass(149);
  expect(shown).not.toHaveBeenCalled();
  await pass(1);
  expect(shown).toHaveBeenCalledOnce();
  expect(screen.getByRole('dialog', { name: 'the ChatGPT maker' }).querySelector('.bars')).not.toBeNull();
});

test('a quick answer is shown at once and announced', async () => {
  const { announce } = show(async () => answer);
  await pass(5);
  expect(screen.getByRole('dialog', { name: 'OpenAI' })).toBeTruthy();
  expect(announce).toHaveBeenCalledExactlyOnceWith('OpenAI: facts shown');
});

test('a background that is silent for 2 s is said to have failed, and can be asked again', async () => {
  const ask = vi.fn<() => Promise<CardAnswer>>(() => new Promise(() => {}));
  show(ask);
  await pass(2000);
  expect(screen.getByText('The facts could not be read just now.')).toBeTruthy();
  ask.mockResolvedValue(answer);
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(screen.getByText('Try again'), event);
  await pass(5);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('dialog', { name: 'OpenAI' })).toBeTruthy();
});

test('an answer that comes late is shown all the same', async () => {
  let settle: (late: CardAnswer) => void = () => {};
  show(() => new Promise(resolve => (settle = resolve)));
  await pass(2500);
  settle(answer);
  await pass(0);
  expect(screen.getByRole('dialog', { name: 'OpenAI' })).toBeTruthy();
});

test('a refused question has failed', async () => {
  show(() => Promise.reject(new Error('Extension context invalidated')));
  await pass(5);
  expect(screen.getByText('The facts could not be read just now.')).toBeTruthy();
});

test('a record that is gone is said to be gone', async () => {
  show(async () => ({ found: false, reason: 'unknown-id' }));
  await pass(5);
  expect(screen.getByText('The facts no longer hold a record of this.')).toBeTruthy();
  expect(screen.getByRole('dialog', { name: 'the ChatGPT maker' })).toBeTruthy();
});
