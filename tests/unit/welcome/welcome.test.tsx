// @vitest-environment happy-dom
// @vitest-environment-options { "url": "chrome-extension://infragloss/src/welcome/index.html" }
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFacts } from '../../../src/facts/compile/index.ts';
import type { PartialDate } from '../../../src/facts/ids.ts';
import {
  answer,
  type CardQuestion,
  createMaps,
  type FactIndex,
  indexFacts,
} from '../../../src/lookup/index.ts';
import type { SpecimenCards } from '../../../src/welcome/specimen-cards.ts';
import { SPECIMENS } from '../../../src/welcome/specimens.ts';
import { Welcome } from '../../../src/welcome/welcome.tsx';
import { browser, resetBrowser } from '../fake-browser.ts';
import { useEnglishWords } from '../words.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

let index: FactIndex;

// Compiling the whole fact base takes seconds where nothing of it was kept.
beforeAll(async () => {
  index = indexFacts((await loadFacts(process.cwd())).factBase);
}, 60_000);

async function answerFromFacts(question: CardQuestion) {
  const maps = createMaps(async () => null);
  return answer(question, index, maps, '2026-11-01' as PartialDate);
}

/** What the page asks of the cards, without any. */
function watchedCards() {
  return { place: vi.fn(), over: vi.fn(), away: vi.fn(), show: vi.fn() };
}

function open() {
  const cards = watchedCards();
  render(<Welcome cards={cards as unknown as SpecimenCards} />);
  return cards;
}

beforeEach(() => {
  resetBrowser();
  useEnglishWords();
  browser.runtime.sendMessage.mockImplementation(async message => ({
    ok: true,
    value: await answerFromFacts((message as { question: CardQuestion }).question),
  }));
});

afterEach(cleanup);

describe('the welcome page', () => {
  it('has a card in the fact base for each of its words', async () => {
    for (const { question, text } of SPECIMENS) {
      expect((await answerFromFacts(question)).found, text).toBe(true);
    }
  });

  it('tells from the facts what became of the sum', async () => {
    open();
    const link = await screen.findByRole('link', { name: /2026/ });
    expect(link.getAttribute('href')).toMatch(/^https:/);
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  it('opens a word’s card by pointer, key and finger', () => {
    const cards = open();
    const word = screen.getByRole('button', { name: 'Foxconn: open its card' });
    fireEvent.pointerEnter(word, { pointerType: 'mouse' });
    expect(cards.over).toHaveBeenCalledWith(0);
    fireEvent.pointerLeave(word);
    expect(cards.away).toHaveBeenCalled();
    fireEvent.click(word);
    expect(cards.show).toHaveBeenCalledWith(0, 'keyboard');
  });

  it('asks for every site within the click, and says what came of it', async () => {
    browser.permissions.request.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    open();
    const every = await screen.findByRole('button', { name: 'On every site' });
    fireEvent.click(every);
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://*/*'] });
    await screen.findByText('Your browser did not allow it, so nothing has changed.');
    fireEvent.click(every);
    await screen.findByText(/^Every site is allowed/);
    expect(screen.queryByRole('button', { name: 'On every site' })).toBeNull();
  });

  it('does not ask for what it has', async () => {
    browser.permissions.contains.mockResolvedValue(true);
    open();
    await screen.findByText(/^Every site is allowed/);
    expect(screen.queryByRole('button', { name: 'On every site' })).toBeNull();
  });

  it('stands without an answer of the background', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('asleep'));
    open();
    expect(screen.getByText('Every card shows what came after the article')).toBeTruthy();
    await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalled());
  });

  it('has no fault that axe finds', async () => {
    open();
    await screen.findByRole('link', { name: /2026/ });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
