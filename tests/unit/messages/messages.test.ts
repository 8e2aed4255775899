import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../src/messaging/answer.ts';
import { send, sendToTab } from '../../../src/messaging/send.ts';
import { trustOf } from '../../../src/messaging/trust.ts';
import { isContextAlive } from '../../../src/platform/context.ts';
import { browser, EXTENSION_ORIGIN, resetBrowser } from '../fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

beforeEach(resetBrowser);

const popup = { id: 'infragloss', url: `${EXTENSION_ORIGIN}/src/popup/index.html` };
const optionsTab = { ...popup, tab: { id: 3 } };
const contentScript = { id: 'infragloss', url: 'https://www.example.com/a', tab: { id: 1 }, frameId: 0 };

describe('trustOf', () => {
  it.each([
    ['our popup', popup, 'surface'],
    ['our page in a tab', optionsTab, 'surface'],
    ['our background', { id: 'infragloss' }, 'surface'],
    ['our content script', contentScript, 'page'],
    ['our content script in an empty frame', { ...contentScript, url: 'about:blank' }, 'page'],
    [
      'a page that calls itself like us',
      { ...contentScript, url: `https://evil.example/?${EXTENSION_ORIGIN}/` },
      'page',
    ],
    ['a host that starts like our address', { ...contentScript, url: `${EXTENSION_ORIGIN}evil/` }, 'page'],
    ['another extension', { id: 'other', url: popup.url }, 'stranger'],
    ['nobody', {}, 'stranger'],
    ['a web page without a tab', { id: 'infragloss', url: 'https://www.example.com/' }, 'stranger'],
  ])('knows %s', (_who, sender, trust) => {
    expect(trustOf(sender as never)).toBe(trust);
  });
});

describe('send', () => {
  it('gives the answer', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await send('sites/permissions-changed', {})).toEqual({ ok: true, value: null });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'sites/permissions-changed' });
  });

  it('says that nobody listens', async () => {
    expect(await send('facts/summary', {})).toMatchObject({ ok: false, error: { code: 'no-receiver' } });
    browser.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    expect(await sendToTab(1, 'page/report', {})).toMatchObject({
      ok: false,
      error: { code: 'no-receiver' },
    });
  });

  it('knows that the extension is gone', async () => {
    browser.runtime.id = undefined;
    expect(isContextAlive()).toBe(false);
    expect(await send('facts/summary', {})).toMatchObject({ ok: false, error: { code: 'context-gone' } });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('knows it also where it went away meanwhile', async () => {
    browser.runtime.sendMessage.mockImplementation(async () => {
      browser.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    expect(await send('facts/summary', {})).toMatchObject({ ok: false, error: { code: 'context-gone' } });
  });
});

describe('answer', () => {
  const schemas = { 'page/step': v.object({ direction: v.picklist(['next', 'previous']) }) };

  /** What the first listener that takes the message answers; `undefined` where none does. */
  function deliver(message: unknown, sender: object): unknown {
    return browser.runtime.onMessage.emit(message, sender).find(reply => reply !== undefined);
  }

  it('answers by name, only the trusted, until it is told to stop', async () => {
    const stop = new AbortController();
    const step = vi.fn(() => null);
    answer({ 'page/step': step }, { from: 'surface' }, stop.signal);
    const message = { name: 'page/step', direction: 'next' };

    expect(await deliver(message, popup)).toEqual({ ok: true, value: null });
    expect(deliver(message, contentScript)).toBeUndefined();
    expect(deliver({ name: 'page/report' }, popup)).toBeUndefined();
    expect(step).toHaveBeenCalledOnce();

    stop.abort();
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
  });

  it('calls the handler in the same turn, while the reader’s click still counts', () => {
    const step = vi.fn(() => null);
    answer({ 'page/step': step }, { from: 'page', schemas }, new AbortController().signal);
    deliver({ name: 'page/step', direction: 'next' }, contentScript);
    expect(step).toHaveBeenCalledOnce();
  });

  it('makes a value of what a handler throws', async () => {
    const handlers = {
      'page/step': () => {
        throw new TypeError('no marks');
      },
    };
    answer(handlers, { from: 'surface' }, new AbortController().signal);
    expect(await deliver({ name: 'page/step', direction: 'next' }, popup)).toEqual({
      ok: false,
      error: { code: 'failed', detail: 'no marks' },
    });
  });

  it('refuses what does not fit, before the handler sees it', async () => {
    const step = vi.fn(() => null);
    answer({ 'page/step': step }, { from: 'page', schemas }, new AbortController().signal);
    const reply = await deliver({ name: 'page/step', direction: 'sideways' }, contentScript);
    expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(step).not.toHaveBeenCalled();
  });

  it('is not moved by any message that is not its own', () => {
    answer({ 'page/step': () => null }, { from: 'page', schemas }, new AbortController().signal);
    fc.assert(
      fc.property(fc.anything(), message => {
        fc.pre((message as { name?: unknown } | null)?.name !== 'page/step');
        expect(deliver(message, contentScript)).toBeUndefined();
      }),
    );
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(deliver({ name }, contentScript)).toBeUndefined();
  });
});
