import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduce } from '../../../src/page/hover/reducer.ts';
import { type HoverEffect, type HoverEvent, type HoverState, IDLE } from '../../../src/page/hover/state.ts';

/** Plays events, the first with token 1, and gives the last state with all effects. */
function play(...events: HoverEvent[]): { state: HoverState; effects: HoverEffect[] } {
  let state = IDLE;
  const effects: HoverEffect[] = [];
  for (const [index, event] of events.entries()) {
    const step = reduce(state, event, index + 1);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const over = (mark: number, wanted = true): HoverEvent => ({ name: 'over', mark, wanted });
const AWAY: HoverEvent = { name: 'away' };
const intent = (token: number): HoverEvent => ({ name: 'intent-elapsed', token });
const grace = (token: number): HoverEvent => ({ name: 'grace-elapsed', token });
const names = (effects: HoverEffect[]) => effects.map(effect => effect.name);

describe('opening', () => {
  test('a pointer that rests opens the card, and the facts are asked for before', () => {
    const { state, effects } = play(over(7), intent(1));
    expect(state).toMatchObject({ name: 'open', mark: 7, via: 'pointer' });
    expect(names(effects)).toEqual(['prepare', 'wait-intent', 'open']);
  });

  test('a pointer that passes opens nothing', () => {
    expect(play(over(7), AWAY, intent(1))).toMatchObject({ state: IDLE });
  });

  test('moving within the word does not begin the wait anew', () => {
    expect(names(play(over(7), over(7), over(7)).effects)).toEqual(['prepare', 'wait-intent']);
  });

  test('the timer of a word that was left does not open the next one early', () => {
    expect(play(over(7), over(8), intent(1)).state).toMatchObject({ name: 'intent', mark: 8 });
  });

  test('without the modifier key nothing opens, and letting go of it gives up', () => {
    expect(play(over(7, false), intent(1)).state).toEqual(IDLE);
    expect(play(over(7), over(7, false), intent(1)).state).toEqual(IDLE);
  });
});

describe('leaving', () => {
  test('the card stays for a while, then closes', () => {
    const { state, effects } = play(over(7), intent(1), AWAY, grace(3));
    expect(state).toEqual(IDLE);
    expect(names(effects)).toEqual(['prepare', 'wait-intent', 'open', 'wait-grace', 'close']);
  });

  test('the wait is not drawn out by moving on over plain text', () => {
    expect(
      names(play(over(7), intent(1), AWAY, AWAY, AWAY).effects).filter(name => name === 'wait-grace'),
    ).toHaveLength(1);
  });

  test('a pointer that reaches the card keeps it, for as long as it likes', () => {
    expect(play(over(7), intent(1), AWAY, { name: 'card-entered' }, grace(3)).state).toMatchObject({
      name: 'open',
    });
  });

  test('a pointer that leaves the card for the text closes it', () => {
    const events = [
      over(7),
      intent(1),
      AWAY,
      { name: 'card-entered' },
      { name: 'card-left' },
      grace(5),
    ] as const;
    expect(play(...events).state).toEqual(IDLE);
  });

  test('coming back to the word keeps the card', () => {
    expect(play(over(7), intent(1), AWAY, over(7), grace(3)).state).toMatchObject({ name: 'open', mark: 7 });
  });
});

describe('moving on to another mark', () => {
  test('swaps the card after the intent delay', () => {
    const { state, effects } = play(over(7), intent(1), AWAY, over(8), intent(4));
    expect(state).toMatchObject({ name: 'open', mark: 8 });
    expect(effects.at(-1)).toMatchObject({ name: 'open', mark: 8 });
    expect(names(effects)).not.toContain('close');
  });

  test('on the way to the card it does not swap', () => {
    const events = [over(7), intent(1), over(8), { name: 'card-entered' }, intent(3)] as const;
    expect(play(...events).state).toMatchObject({ name: 'open', mark: 7 });
  });
});

describe('cards opened on purpose', () => {
  test.each(['keyboard', 'touch'] as const)('by %s do not close because the pointer is elsewhere', via => {
    expect(play({ name: 'show', mark: 7, via }, AWAY).state).toMatchObject({ name: 'open', mark: 7, via });
  });

  test('go when the page says so', () => {
    expect(names(play({ name: 'show', mark: 7, via: 'keyboard' }, { name: 'dismiss' }).effects)).toEqual([
      'open',
      'close',
    ]);
  });
});

test('a pinned card is left alone, and the next mark gets a card of its own', () => {
  const { state, effects } = play(over(7), intent(1), { name: 'card-pinned' }, AWAY, over(8), intent(5));
  expect(state).toMatchObject({ name: 'open', mark: 8 });
  expect(names(effects)).not.toContain('close');
});

test('a card that the reader closed does not come back by an old timer', () => {
  expect(play(over(7), intent(1), { name: 'card-closed' }, intent(1), grace(1)).state).toEqual(IDLE);
});

const anyEvent: fc.Arbitrary<HoverEvent> = fc.oneof(
  fc.record({
    name: fc.constant('over' as const),
    mark: fc.integer({ min: 1, max: 3 }),
    wanted: fc.boolean(),
  }),
  fc.constantFrom<HoverEvent>(
    AWAY,
    { name: 'card-entered' },
    { name: 'card-left' },
    { name: 'card-closed' },
    { name: 'card-pinned' },
    { name: 'dismiss' },
  ),
  fc.record({
    name: fc.constant('show' as const),
    mark: fc.integer({ min: 1, max: 3 }),
    via: fc.constantFrom('keyboard' as const, 'touch' as const),
  }),
  fc.integer({ min: 1, max: 40 }).map(intent),
  fc.integer({ min: 1, max: 40 }).map(grace),
);

test('whatever happens, a card counts as open exactly between open and close', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), events => {
      let state = IDLE;
      let open: number | null = null;
      for (const [index, event] of events.entries()) {
        const step = reduce(state, event, index + 1);
        if (event.name === 'card-closed' || event.name === 'card-pinned') open = null;
        for (const effect of step.effects) {
          if (effect.name === 'open') open = effect.mark;
          if (effect.name === 'close') open = null;
        }
        state = step.state;
        const inState = state.name === 'idle' || state.name === 'intent' ? null : state.mark;
        expect(inState).toBe(open);
      }
    }),
  );
});
