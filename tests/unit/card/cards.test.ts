// @vitest-environment happy-dom
/** How cards come and go. Where they stand is tried in real browsers, as happy-dom lays nothing out. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CardEvents, type CardRequest, createCards } from '../../../src/card/index.ts';
import type { CardAnswer, CardContent } from '../../../src/lookup/index.ts';
import { useEnglishWords } from '../words.ts';
import { HUNDRED_BILLION, OPENAI } from './samples.ts';

useEnglishWords();

let root: ShadowRoot;
let ending: AbortController;
let on: { [Name in keyof CardEvents]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    // Closed to the page; the test stands in for the browser, which can look inside.
    root = this as unknown as ShadowRoot;
    Object.defineProperty(root, 'host', { value: this });
    Object.defineProperty(root, 'activeElement', { get: () => document.activeElement, configurable: true });
    return root;
  });
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
  ending = new AbortController();
  on = {
    entered: vi.fn(),
    left: vi.fn(),
    closed: vi.fn(),
    pinned: vi.fn(),
    hideWord: vi.fn(),
    openPanel: vi.fn(),
    ask: vi.fn(),
  };
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function request(content: CardContent, more: Partial<CardRequest> = {}): CardRequest {
  const answer: CardAnswer = { found: true, content };
  return {
    token: 1,
    kind: 'company',
    title: 'OpenAI',
    anchorRects: () => [],
    ask: async () => answer,
    dark: false,
    touch: false,
    via: 'pointer',
    ...more,
  };
}

function trusted<Of extends Event>(event: Of): Of {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

const cards = () => createCards({ document, signal: ending.signal, on: on as unknown as CardEvents });
const dialogs = () => [...root.querySelectorAll('.place:not(.place-out) [role=dialog]')];
const shown = () => vi.waitFor(() => expect(dialogs().at(-1)?.querySelector('.title')).toBeTruthy());
const press = (label: string) =>
  dialogs()
    .at(-1)!
    .querySelector(`[aria-label="${label}"]`)!
    .dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));

test('nothing is added to a page before the first card', () => {
  const before = document.documentElement.children.length;
  cards();
  expect(document.documentElement.children).toHaveLength(before);
});

test('one host holds all cards, and goes when the page is left', async () => {
  const before = document.documentElement.children.length;
  const all = cards();
  all.open(request(OPENAI));
  all.open(request(HUNDRED_BILLION));
  await shown();
  expect(document.documentElement.children).toHaveLength(before + 1);
  expect(dialogs()).toHaveLength(1);
  ending.abort();
  expect(document.documentElement.children).toHaveLength(before);
  all.open(request(OPENAI));
  expect(document.documentElement.children).toHaveLength(before);
});

test('a page that throws the host out gets it again with the next card', async () => {
  const all = cards();
  all.open(request(OPENAI));
  (root as unknown as Element).remove();
  all.open(request(OPENAI));
  expect((root as unknown as Element).isConnected).toBe(true);
});

test('Escape closes the card, but only a real one', async () => {
  const all = cards();
  all.open(request(OPENAI));
  await shown();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(all.isOpen).toBe(true);
  document.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(all.isOpen).toBe(false);
  expect(on.closed).toHaveBeenCalledExactlyOnceWith('escape');
});

test('closing on request tells nobody', () => {
  const all = cards();
  all.open(request(OPENAI));
  all.close();
  expect(all.isOpen).toBe(false);
  expect(on.closed).not.toHaveBeenCalled();
});

test('a pinned card stays when others open, and closes by its button', async () => {
  const all = cards();
  all.open(request(OPENAI));
  await shown();
  press('Pin this card');
  expect(on.pinned).toHaveBeenCalledOnce();
  expect(all.isOpen).toBe(false);
  all.open(request(HUNDRED_BILLION));
  await shown();
  document.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(dialogs()).toHaveLength(1);
  press('Close');
  expect(dialogs()).toHaveLength(0);
});

test('no two cards share an id, so that each is named by its own title', async () => {
  const all = cards();
  all.open(request(OPENAI));
  await shown();
  press('Pin this card');
  all.open(request(HUNDRED_BILLION));
  await shown();
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Tab goes into a card that was opened by keyboard', async () => {
  const all = cards();
  all.open(request(OPENAI, { via: 'keyboard' }));
  await shown();
  const tab = trusted(new KeyboardEvent('keydown', { key: 'Tab', cancelable: true }));
  document.dispatchEvent(tab);
  expect(tab.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(document.activeElement).toBe(dialogs()[0]));
});

test('a tap beside a sheet closes it, a press beside a hover card does not', async () => {
  const all = cards();
  all.open(request(OPENAI));
  document.dispatchEvent(trusted(new PointerEvent('pointerdown')));
  expect(all.isOpen).toBe(true);
  all.open(request(OPENAI, { touch: true, via: 'touch' }));
  document.dispatchEvent(trusted(new PointerEvent('pointerdown')));
  expect(on.closed).toHaveBeenCalledExactlyOnceWith('outside');
});
