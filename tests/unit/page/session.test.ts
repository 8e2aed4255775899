// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Marking, MarkingOptions, Parts } from '../../../src/page/parts.ts';
import { Session } from '../../../src/page/session.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { StubDetection } from './stub-detection.ts';

let ending: AbortController;
let judged: number;
let session: Session;
const onChanged = vi.fn();
/** What the background does when it is asked for the annotator. */
const bringAnnotator = vi.fn(async () => startMarking);

/** Marks everything that it is given. */
function startMarking(_options: MarkingOptions): Marking {
  let isJudged = false;
  return {
    *judge() {
      yield;
      isJudged = true;
      judged++;
    },
    judged() {},
    get isActive() {
      return isJudged;
    },
    get isJudged() {
      return isJudged;
    },
    marks: 3,
    report: (title, state) => ({ title, state }) as never,
    wishesChanged() {},
    repair() {},
    reach() {},
    step() {},
    goTo() {},
    lookUp: text => text === 'Nvidia',
    dismiss() {},
  };
}

function open(html: string, force = false): void {
  document.body.innerHTML = html;
  session = new Session({
    window: window as unknown as Window,
    signal: ending.signal,
    host: 'news.example',
    settings: DEFAULT_SETTINGS,
    force,
    scanner: new StubDetection(),
    ask: () => Promise.reject(new Error('asked')),
    bring: (() => bringAnnotator()) as unknown as <Name extends keyof Parts>(
      name: Name,
    ) => Promise<Parts[Name]>,
    words: key => key,
    onChanged,
    onNavigated() {},
  });
}

const isIn = (state: string) => vi.waitFor(() => expect(session.state.name).toBe(state));

beforeEach(() => {
  vi.clearAllMocks();
  ending = new AbortController();
  judged = 0;
});
afterEach(() => ending.abort());

describe('a page that the gate keeps out', () => {
  test('is quiet, and nothing is brought', async () => {
    open('<p>Bread and buses</p>');
    expect(session.state.name).toBe('reading');
    await isIn('quiet');
    expect(bringAnnotator).not.toHaveBeenCalled();
    expect(session.marks).toBe(0);
    expect(session.report()).toMatchObject({
      host: 'news.example',
      state: { name: 'quiet' },
      annotations: [],
    });
  });

  test('is annotated where the reader wants it so', async () => {
    open('<p>Bread and buses</p>', true);
    await isIn('annotated');
    expect(bringAnnotator).toHaveBeenCalledOnce();
  });

  test('is annotated once the reader wants it so', async () => {
    open('<p>Bread and buses</p>');
    await isIn('quiet');
    session.apply(DEFAULT_SETTINGS, true);
    await isIn('annotated');
  });

  test('is annotated once another article stands there', async () => {
    open('<p>Bread and buses</p>');
    await isIn('quiet');
    document.body.innerHTML = '<p>OpenAI</p>';
    await isIn('annotated');
    expect(bringAnnotator).toHaveBeenCalledOnce();
  });

  test('still looks selected words up', async () => {
    open('<p>Bread and buses</p>');
    await isIn('quiet');
    expect(await session.lookUp('Nvidia')).toBe(true);
    expect(await session.lookUp('Bread')).toBe(false);
    expect(bringAnnotator).toHaveBeenCalledOnce();
  });
});

describe('a page that the gate lets through', () => {
  test('is judged by the annotator alone from then on', async () => {
    open('<p>OpenAI</p>');
    await isIn('annotated');
    expect([judged, session.marks]).toEqual([1, 3]);
    document.body.append(document.createElement('p'));
    document.body.lastElementChild!.textContent = 'Bread';
    await vi.waitFor(() => expect(judged).toBe(2));
    expect(bringAnnotator).toHaveBeenCalledOnce();
  });

  test('is not called quiet where the annotator cannot come, and the next change tries again', async () => {
    bringAnnotator.mockRejectedValueOnce(new Error('no permission'));
    open('<p>OpenAI</p>');
    await vi.waitFor(() => expect(bringAnnotator).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(onChanged).toHaveBeenCalled());
    expect(session.report().state.name).toBe('reading');
    document.body.innerHTML = '<p>OpenAI again</p>';
    await isIn('annotated');
    expect(bringAnnotator).toHaveBeenCalledTimes(2);
  });

  test('is left alone where the extension went away meanwhile', async () => {
    let arrive = (_part: typeof startMarking): void => {};
    bringAnnotator.mockReturnValueOnce(
      new Promise(resolve => {
        arrive = resolve;
      }),
    );
    open('<p>OpenAI</p>');
    await vi.waitFor(() => expect(bringAnnotator).toHaveBeenCalledOnce());
    ending.abort();
    arrive(startMarking);
    expect(await session.lookUp('Nvidia')).toBe(false);
    expect(judged).toBe(0);
  });
});
