import { after } from '../timer.ts';
import { reduce } from './reducer.ts';
import { type HoverEffect, type HoverEvent, type HoverState, IDLE, type MarkId, type Via } from './state.ts';

export interface HoverDelays {
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  intent: number;
  /** Milliseconds that a card stays after the pointer left its word. */
  grace: number;
}

export interface HoverActions {
  prepare(mark: MarkId): void;
  open(mark: MarkId, token: number, via: Via): void;
  close(): void;
}

/** Runs the hover machine: keeps its state, its one timer, and does what it asks for. */
export class Hover {
  readonly #delays: () => HoverDelays;
  readonly #actions: HoverActions;
  readonly #signal: AbortSignal;
  #state: HoverState = IDLE;
  #lastToken = 0;
  #cancelTimer = () => {};

  constructor(delays: () => HoverDelays, actions: HoverActions, signal: AbortSignal) {
    this.#delays = delays;
    this.#actions = actions;
    this.#signal = signal;
  }

  /** The mark whose card is open, if any. */
  get openMark(): MarkId | null {
    return this.#state.name === 'idle' || this.#state.name === 'intent' ? null : this.#state.mark;
  }

  send(event: HoverEvent): void {
    if (this.#signal.aborted) return;
    const { state, effects } = reduce(this.#state, event, ++this.#lastToken);
    if (state !== this.#state) this.#cancelTimer();
    this.#state = state;
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: HoverEffect): void {
    const { intent, grace } = this.#delays();
    if (effect.name === 'wait-intent') this.#wait(intent, { name: 'intent-elapsed', token: effect.token });
    else if (effect.name === 'wait-grace') this.#wait(grace, { name: 'grace-elapsed', token: effect.token });
    else if (effect.name === 'prepare') this.#actions.prepare(effect.mark);
    else if (effect.name === 'open') this.#actions.open(effect.mark, effect.token, effect.via);
    else this.#actions.close();
  }

  #wait(milliseconds: number, event: HoverEvent): void {
    this.#cancelTimer = after(milliseconds, () => this.send(event), this.#signal);
  }
}
