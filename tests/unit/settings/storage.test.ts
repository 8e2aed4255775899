import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withHiddenWord, withoutHiddenWord, withSiteRule } from '../../../src/settings/changes.ts';
import { joinItems, LOCAL_KEY, OVERFLOW_KEY, splitSettings } from '../../../src/settings/items.ts';
import { readSettings, readStoredSettings } from '../../../src/settings/read.ts';
import { LONGEST_WORD, MOST_WORDS_PER_SITE, parseSettings } from '../../../src/settings/schema.ts';
import { forgetSession, readSessionOff, setSessionOff } from '../../../src/settings/session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import { watchSettings } from '../../../src/settings/watch.ts';
import { updateSettings } from '../../../src/settings/write.ts';
import { browser, resetBrowser } from '../fake-browser.ts';
import { anySettings, anyStored } from './arbitrary.ts';

vi.mock('../../../src/platform/browser.ts', async () => import('../fake-browser.ts'));

beforeEach(resetBrowser);

function manyRules(count: number): Settings['sites'] {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`site-number-${i}.of-many.example`, 'never']),
  );
}

describe('reading', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await readStoredSettings()).toEqual({
      settings: DEFAULT_SETTINGS,
      replaced: [],
      place: 'sync',
      newer: false,
    });
  });

  it('gives the defaults where storage fails', async () => {
    browser.storage.sync.get = () => Promise.reject(new Error('off by policy'));
    browser.storage.local.get = () => Promise.reject(new Error('context gone'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('never fails on what is stored, and says what it replaced', async () => {
    await fc.assert(
      fc.asyncProperty(anyStored, fc.jsonValue(), fc.jsonValue(), async (core, bucket, overflow) => {
        resetBrowser();
        await browser.storage.sync.set({ settings: core, 'sites.3': bucket, 'hiddenWords.1': bucket });
        await browser.storage.local.set({ [OVERFLOW_KEY]: overflow });
        const { settings } = await readStoredSettings();
        expect(parseSettings(settings)).toEqual({ settings, replaced: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('items', () => {
  it('hold the same settings when put together again', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const { sync, overflow } = splitSettings(settings);
        expect(parseSettings(joinItems(sync, overflow ?? undefined)).settings).toEqual(settings);
      }),
    );
  });
});

describe('writing', () => {
  it('stores 600 rules in sync, within its limits', async () => {
    const outcome = await updateSettings(settings => ({ ...settings, sites: manyRules(600) }));
    expect(outcome).toMatchObject({ place: 'sync', overflowCount: 0 });
    expect((await readSettings()).sites).toEqual(manyRules(600));
    expect(browser.storage.local.items.size).toBe(0);
  });

  it('keeps on this device what sync cannot take, and says how much', async () => {
    const outcome = await updateSettings(settings => ({ ...settings, sites: manyRules(5000) }));
    expect(outcome.place).toBe('sync');
    expect(outcome.overflowCount).toBeGreaterThan(1000);
    expect((await readSettings()).sites).toEqual(manyRules(5000));
    await updateSettings(settings => ({ ...settings, sites: {} }));
    expect(browser.storage.local.items.size).toBe(0);
    expect((await readSettings()).sites).toEqual({});
  });

  it('keeps the most words that a site can have, at their longest, on this device', async () => {
    // Three bytes each in storage, the most that one UTF-16 code unit takes.
    const words = Array.from({ length: MOST_WORDS_PER_SITE }, (_, i) => `${i}`.padEnd(LONGEST_WORD, '光'));
    let outcome = await updateSettings(settings =>
      words.slice(1).reduce((all, word) => withHiddenWord(all, 'full.example', word), settings),
    );
    outcome = await updateSettings(settings => withHiddenWord(settings, 'full.example', words[0]!));
    expect(outcome).toMatchObject({ place: 'sync', overflowCount: 1 });
    outcome = await updateSettings(settings => withHiddenWord(settings, 'full.example', 'one more'));
    expect(outcome.settings.hiddenWords['full.example']).toHaveLength(MOST_WORDS_PER_SITE);
    // Rules and the words of other sites go on to be synced.
    await updateSettings(settings => withSiteRule(settings, 'off.example', 'never'));
    await updateSettings(settings => withHiddenWord(settings, 'other.example', 'Switch'));
    expect([...browser.storage.local.items.keys()]).toEqual([OVERFLOW_KEY]);
    expect(JSON.stringify([...browser.storage.sync.items.values()])).not.toContain('full.example');

    const stored = await readStoredSettings();
    expect(stored).toMatchObject({ replaced: [], place: 'sync' });
    expect(new Set(stored.settings.hiddenWords['full.example'])).toEqual(new Set(words));
    expect(stored.settings.hiddenWords['other.example']).toEqual(['Switch']);
    expect(stored.settings.sites).toEqual({ 'off.example': 'never' });
    await updateSettings(settings => withoutHiddenWord(settings, 'full.example', words[7]!));
    const { settings } = await updateSettings(each => withHiddenWord(each, 'full.example', 'one more'));
    expect(settings.hiddenWords['full.example']!.at(-1)).toBe('one more');
  });

  it('writes one item for one rule', async () => {
    await updateSettings(settings => ({ ...settings, sites: manyRules(600) }));
    const set = vi.spyOn(browser.storage.sync, 'set');
    await updateSettings(settings => withSiteRule(settings, 'one-more.example', 'always'));
    expect(set).toHaveBeenCalledOnce();
    expect(Object.keys(set.mock.calls[0]![0])).toHaveLength(1);
  });

  it('loses no change when two windows write at once', async () => {
    await Promise.all([
      updateSettings(settings => withSiteRule(settings, 'a.example', 'never')),
      updateSettings(settings => withSiteRule(settings, 'b.example', 'always')),
      updateSettings(settings => withHiddenWord(settings, '*', 'Switch')),
      updateSettings(settings => ({ ...settings, style: 'tint' })),
    ]);
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      style: 'tint',
      sites: { 'a.example': 'never', 'b.example': 'always' },
      hiddenWords: { '*': ['Switch'] },
    });
  });

  it('falls back to this device where sync fails, and comes back', async () => {
    await updateSettings(settings => withSiteRule(settings, 'a.example', 'never'));
    browser.storage.sync.broken = true;
    const outcome = await updateSettings(settings => withSiteRule(settings, 'b.example', 'never'));
    expect(outcome.place).toBe('local');
    expect((await readStoredSettings()).place).toBe('local');
    expect((await readSettings()).sites).toEqual({ 'a.example': 'never', 'b.example': 'never' });

    browser.storage.sync.broken = false;
    await updateSettings(settings => ({ ...settings, badge: false }));
    expect(await readStoredSettings()).toMatchObject({
      place: 'sync',
      settings: { badge: false, sites: { 'a.example': 'never', 'b.example': 'never' } },
    });
  });

  it('rejects where nothing can be written, and changes nothing', async () => {
    browser.storage.sync.broken = true;
    browser.storage.local.broken = true;
    await expect(updateSettings(settings => ({ ...settings, badge: false }))).rejects.toThrow();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('does not write over the settings of a later version', async () => {
    const later = { version: 3, style: 'tint', whatOnlyItKnows: true };
    await browser.storage.sync.set({ settings: later });
    const outcome = await updateSettings(settings => ({ ...settings, badge: false }));
    expect(outcome.place).toBe('local');
    expect(await browser.storage.sync.get('settings')).toEqual({ settings: later });
    expect(await readSettings()).toMatchObject({ style: 'tint', badge: false });
    expect(browser.storage.local.items.has(LOCAL_KEY)).toBe(true);
  });
});

describe('watching', () => {
  it('tells each change of settings and session until it is told to stop', async () => {
    const stop = new AbortController();
    const listener = vi.fn<(settings: Settings, sessionOff: ReadonlySet<string>) => void>();
    watchSettings(stop.signal, listener);

    await updateSettings(settings => withSiteRule(settings, 'a.example', 'never'));
    await vi.waitFor(() => expect(listener.mock.lastCall?.[0].sites).toEqual({ 'a.example': 'never' }));
    await setSessionOff('b.example', true);
    await vi.waitFor(() => expect(listener.mock.lastCall?.[1]).toEqual(new Set(['b.example'])));

    await browser.storage.local.set({ unrelated: 1 });
    stop.abort();
    expect(browser.storage.onChanged.listeners.size).toBe(0);
  });
});

describe('the session', () => {
  it('turns sites off until the browser starts anew', async () => {
    await setSessionOff('example.com', true);
    await setSessionOff('b.example', true);
    expect(await readSessionOff()).toEqual(new Set(['example.com', 'b.example']));
    await setSessionOff('news.example.com', false);
    expect(await readSessionOff()).toEqual(new Set(['b.example']));
    await forgetSession();
    expect(await readSessionOff()).toEqual(new Set());
  });

  it('is empty where something else is stored under its key', async () => {
    await browser.storage.local.set({ 'session.off': { broken: true } });
    expect(await readSessionOff()).toEqual(new Set());
  });
});
