import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, SETTINGS_VERSION } from '../../../src/settings/migrations.ts';
import { parseSettings } from '../../../src/settings/schema.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { anySettings, anyStored } from './arbitrary.ts';

describe('parseSettings', () => {
  it('gives the defaults where nothing is stored, and does not speak of it', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, replaced: [] });
    expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS, replaced: [] });
  });

  it('replaces what is broken, names it, and keeps the rest', () => {
    const { settings, replaced } = parseSettings({
      style: 'blink',
      density: 'every',
      intentDelay: -1,
      graceDelay: 12.5,
      kinds: { company: false, money: 'yes' },
      sites: { 'good.example': 'always', 'www.bad.example': 'never', 'odd.example': 'sometimes' },
      hiddenWords: ['Switch'],
    });
    expect(replaced).toEqual([
      'style',
      'intentDelay',
      'graceDelay',
      'kinds.money',
      'sites.www.bad.example',
      'sites.odd.example',
      'hiddenWords',
    ]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      density: 'every',
      kinds: { ...DEFAULT_SETTINGS.kinds, company: false },
      sites: { 'good.example': 'always' },
    });
  });

  it('names the whole where it is no object', () => {
    expect(parseSettings('broken')).toEqual({ settings: DEFAULT_SETTINGS, replaced: ['settings'] });
    expect(parseSettings([])).toEqual({ settings: DEFAULT_SETTINGS, replaced: ['settings'] });
  });

  it('takes valid settings as they are', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        expect(parseSettings(settings)).toEqual({ settings, replaced: [] });
      }),
    );
  });

  it('makes valid settings of anything, and does not touch the defaults', () => {
    const defaults = structuredClone(DEFAULT_SETTINGS);
    fc.assert(
      fc.property(anyStored, stored => {
        const { settings } = parseSettings(migrate(stored).stored);
        expect(parseSettings(settings)).toEqual({ settings, replaced: [] });
      }),
      { numRuns: 2000 },
    );
    expect(DEFAULT_SETTINGS).toEqual(defaults);
  });
});

describe('migrate', () => {
  it('has a step for each version before the present one', () => {
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION);
  });

  it('0 → 1 turns the list of disabled sites into rules, which do not outrank newer ones', () => {
    const { stored, newer } = migrate({
      disabledSites: ['a.example', 7, 'b.example'],
      sites: { 'b.example': 'always' },
      badge: false,
    });
    expect(newer).toBe(false);
    expect(stored).toEqual({
      version: 2,
      badge: false,
      sites: { 'a.example': 'never', 'b.example': 'always' },
    });
  });

  it('1 → 2 makes the key to hold a way to open cards', () => {
    const opening = (modifier?: string) =>
      (migrate({ version: 1, modifier }).stored as object as { opening: unknown }).opening;
    expect(opening('none')).toBe('hover');
    expect(opening('shift')).toBe('shift');
    expect(opening()).toBeUndefined();
    expect(parseSettings(migrate({ version: 1, modifier: 'none' }).stored)).toEqual({
      settings: DEFAULT_SETTINGS,
      replaced: [],
    });
  });

  it('leaves settings of this version alone and knows those of a later one', () => {
    expect(migrate({ version: 2, disabledSites: ['kept'] }).stored).toEqual({
      version: 2,
      disabledSites: ['kept'],
    });
    expect(migrate({ version: 99, style: 'tint' })).toEqual({
      stored: { version: 99, style: 'tint' },
      newer: true,
    });
  });
});
