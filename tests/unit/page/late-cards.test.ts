import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardRequest, Cards } from '../../../src/card/contract.ts';
import { LateCards } from '../../../src/page/late-cards.ts';

const request = (token: number): CardRequest => ({ token }) as CardRequest;

let opened: number[];
let cards: Cards;
let arrive: (cards: Cards) => void;
let fail: (error: Error) => void;
const onFailed = vi.fn();
const load = vi.fn(
  () =>
    new Promise<Cards>((resolve, reject) => {
      arrive = resolve;
      fail = reject;
    }),
);
let late: LateCards;

/** Lets what was just settled take its course. */
const settled = () => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  vi.clearAllMocks();
  opened = [];
  cards = { open: ({ token }) => void opened.push(token), close: vi.fn(), focus: vi.fn(), isOpen: true };
  late = new LateCards(load, onFailed);
});

describe('before the code of cards is there', () => {
  test('nothing is loaded until somebody may want a card, and then once', async () => {
    expect(load).not.toHaveBeenCalled();
    late.prepare();
    late.prepare();
    late.open(request(1));
    expect(load).toHaveBeenCalledOnce();
    expect(opened).toEqual([]);
    arrive(cards);
    await settled();
    expect(opened).toEqual([1]);
  });

  test('the last request counts', async () => {
    late.open(request(1));
    late.open(request(2));
    arrive(cards);
    await settled();
    expect(opened).toEqual([2]);
  });

  test('a card that is closed before it came does not open', async () => {
    late.open(request(1));
    late.close();
    arrive(cards);
    await settled();
    expect(opened).toEqual([]);
    late.open(request(2));
    expect(opened).toEqual([2]);
    expect(load).toHaveBeenCalledOnce();
  });

  test('a failure is told to who waits, and the next one tries again', async () => {
    late.prepare();
    fail(new Error('no permission'));
    await settled();
    expect(onFailed).not.toHaveBeenCalled();
    late.open(request(1));
    fail(new Error('no permission'));
    await settled();
    expect(onFailed).toHaveBeenCalledOnce();
    late.open(request(2));
    arrive(cards);
    await settled();
    expect(opened).toEqual([2]);
    expect(load).toHaveBeenCalledTimes(3);
  });
});
