import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/settings/difference.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../../src/settings/transfer.ts';
import { anySettings } from './arbitrary.ts';

const NOW = new Date('2026-06-24T12:00:00Z');

describe('import', () => {
  it('gives back what was exported', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        expect(importSettings(exportSettings(settings, NOW))).toEqual({ ok: true, value: settings });
      }),
    );
  });

  it('takes a byte order mark and a file of an earlier version', () => {
    expect(importSettings(`\uFEFF${exportSettings(DEFAULT_SETTINGS, NOW)}`).ok).toBe(true);
    const old = JSON.stringify({
      format: 'infragloss-settings',
      version: 0,
      settings: { disabledSites: ['a.example'] },
    });
    expect(importSettings(old)).toEqual({
      ok: true,
      value: { ...DEFAULT_SETTINGS, sites: { 'a.example': 'never' } },
    });
  });

  const valid = { format: 'infragloss-settings', version: 2, settings: DEFAULT_SETTINGS };
  it.each([
    ['a huge file', ' '.repeat(5_000_000), { reason: 'too-long' }],
    ['a text', 'Dear reader', { reason: 'not-json' }],
    ['a cut file', exportSettings(DEFAULT_SETTINGS, NOW).slice(0, -20), { reason: 'not-json' }],
    ['nothing', '', { reason: 'not-json' }],
    ['another program’s file', '{"sites":["a.example"]}', { reason: 'foreign' }],
    ['a list', '[]', { reason: 'foreign' }],
    ['a newer file', JSON.stringify({ ...valid, version: 7 }), { reason: 'newer-version', version: 7 }],
    [
      'a file without version',
      JSON.stringify({ ...valid, version: 'one' }),
      { reason: 'broken', fields: ['version'] },
    ],
    [
      'a file without settings',
      JSON.stringify({ ...valid, settings: null }),
      { reason: 'broken', fields: ['settings'] },
    ],
    [
      'a file with one wrong field',
      JSON.stringify({ ...valid, settings: { ...DEFAULT_SETTINGS, style: 'blink' } }),
      { reason: 'broken', fields: ['style'] },
    ],
  ])('refuses %s', (_what, text, error) => {
    expect(importSettings(text)).toEqual({ ok: false, error });
  });

  it('takes no file apart without a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        const result = importSettings(text);
        if (!result.ok) expect(['not-json', 'foreign', 'broken']).toContain(result.error.reason);
      }),
    );
  });
});

describe('differenceOf', () => {
  it('names each value that changes', () => {
    const after = {
      ...DEFAULT_SETTINGS,
      style: 'tint' as const,
      kinds: { ...DEFAULT_SETTINGS.kinds, power: true },
      sites: { 'a.example': 'never' as const },
    };
    expect(differenceOf(DEFAULT_SETTINGS, after)).toEqual([
      { field: 'kinds', key: 'power', before: false, after: true },
      { field: 'style', before: 'underline', after: 'tint' },
      { field: 'sites', key: 'a.example', before: undefined, after: 'never' },
    ]);
  });

  it('is empty for the same settings, and mirrored the other way round', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (one, other) => {
        expect(differenceOf(one, structuredClone(one))).toEqual([]);
        const back = differenceOf(other, one).map(({ before, after, ...rest }) => ({
          ...rest,
          before: after,
          after: before,
        }));
        expect(back).toEqual(differenceOf(one, other));
      }),
    );
  });
});
