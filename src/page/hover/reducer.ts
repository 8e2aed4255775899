import type { HoverEvent, HoverState, HoverStep, MarkId, Via } from './state.ts';
import { IDLE } from './state.ts';

/**
 * The hover machine. Pure: the same state and event give the same step. Timers carry a token, and one that was
 * overtaken by other events changes nothing; a state without a pending timer ignores both of them.
 *
 * @param token a number that was not used before; the step uses it where something new begins
 */
export function reduce(state: HoverState, event: HoverEvent, token: number): HoverStep {
  switch (event.name) {
    case 'over':
      return over(state, event.mark, event.wanted, token);
    case 'away':
      return away(state, token);
    case 'intent-elapsed':
      return intentElapsed(state, event.token, token);
    case 'grace-elapsed':
      return state.name === 'leaving' && state.token === event.token ? close() : stay(state);
    case 'card-entered':
      return state.name === 'leaving' || state.name === 'switching' ? reopen(state, token) : stay(state);
    case 'card-left':
      return away(state, token);
    case 'card-closed':
      // A card that closes while the pointer already rests on another mark leaves that one its turn.
      if (state.name === 'switching') return intend(state.next, token);
      return state.name === 'intent' ? stay(state) : { state: IDLE, effects: [] };
    case 'card-pinned':
      return state.name === 'switching' ? intend(state.next, token) : { state: IDLE, effects: [] };
    case 'show':
      return open(event.mark, token, event.via);
    case 'dismiss':
      return state.name === 'idle' ? stay(state) : close();
  }
}

function over(state: HoverState, mark: MarkId, wanted: boolean, token: number): HoverStep {
  switch (state.name) {
    case 'idle':
      return wanted ? intend(mark, token) : stay(state);
    case 'intent':
      if (!wanted) return { state: IDLE, effects: [] };
      return state.mark === mark ? stay(state) : intend(mark, token);
    case 'open':
      if (state.mark === mark) return stay(state);
      return wanted ? switchTo(state, mark, token) : away(state, token);
    case 'leaving':
      if (state.mark === mark) return reopen(state, token);
      return wanted ? switchTo(state, mark, token) : stay(state);
    case 'switching':
      if (state.mark === mark) return reopen(state, token);
      if (!wanted) return away(state, token);
      return state.next === mark ? stay(state) : switchTo(state, mark, token);
  }
}

/** The pointer is on no mark and on no card. */
function away(state: HoverState, token: number): HoverStep {
  switch (state.name) {
    case 'intent':
      return { state: IDLE, effects: [] };
    case 'open':
      return state.via === 'pointer' ? leave(state, token) : stay(state);
    case 'switching':
      return state.via === 'pointer' ? leave(state, token) : reopen(state, token);
    default:
      return stay(state);
  }
}

function intentElapsed(state: HoverState, elapsed: number, token: number): HoverStep {
  if (state.name === 'intent' && state.token === elapsed) return open(state.mark, token, 'pointer');
  if (state.name === 'switching' && state.token === elapsed) return open(state.next, token, 'pointer');
  return stay(state);
}

interface WithCard {
  mark: MarkId;
  via: Via;
}

function intend(mark: MarkId, token: number): HoverStep {
  return {
    state: { name: 'intent', mark, token },
    effects: [
      { name: 'prepare', mark },
      { name: 'wait-intent', token },
    ],
  };
}

function switchTo({ mark, via }: WithCard, next: MarkId, token: number): HoverStep {
  return {
    state: { name: 'switching', mark, next, token, via },
    effects: [
      { name: 'prepare', mark: next },
      { name: 'wait-intent', token },
    ],
  };
}

function open(mark: MarkId, token: number, via: Via): HoverStep {
  return { state: { name: 'open', mark, token, via }, effects: [{ name: 'open', mark, token, via }] };
}

/** The open card stays open: nothing is to be done but to let the timer run into the void. */
function reopen({ mark, via }: WithCard, token: number): HoverStep {
  return { state: { name: 'open', mark, token, via }, effects: [] };
}

function leave({ mark, via }: WithCard, token: number): HoverStep {
  return { state: { name: 'leaving', mark, token, via }, effects: [{ name: 'wait-grace', token }] };
}

function close(): HoverStep {
  return { state: IDLE, effects: [{ name: 'close' }] };
}

function stay(state: HoverState): HoverStep {
  return { state, effects: [] };
}
