import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { LOCAL_KEY, OVERFLOW_KEY, SYNC_KEYS } from '../../src/settings/items.ts';
import { readSettings } from '../../src/settings/read.ts';
import { parseSettings } from '../../src/settings/schema.ts';
import { readSessionOff, SESSION_KEY } from '../../src/settings/session.ts';
import { importSettings } from '../../src/settings/transfer.ts';
import { browser, resetBrowser } from '../unit/fake-browser.ts';
import { anyStored } from '../unit/settings/arbitrary.ts';
import { check, FUZZ_TIMEOUT } from './check.ts';

vi.mock('../../src/platform/browser.ts', async () => import('../unit/fake-browser.ts'));

const anyItems = (keys: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(fc.constantFrom(...keys), anyStored, { maxKeys: 6, noNullPrototype: true });

test('settings come out valid whatever lies in storage', { timeout: FUZZ_TIMEOUT }, () =>
  check(
    'settings from storage',
    0.15,
    fc.asyncProperty(
      anyItems(SYNC_KEYS),
      anyItems([LOCAL_KEY, OVERFLOW_KEY, SESSION_KEY]),
      async (sync, local) => {
        resetBrowser();
        await browser.storage.local.set(local);
        for (const [key, item] of Object.entries(sync)) {
          // What is larger than an item may be cannot lie there.
          await browser.storage.sync.set({ [key]: item }).catch(() => undefined);
        }
        const settings = await readSettings();
        expect(parseSettings(settings)).toEqual({ settings, replaced: [] });
        expect(await readSessionOff()).toBeInstanceOf(Set);
      },
    ),
  ),
);

test('a settings file is taken whole or refused, whatever it holds', { timeout: FUZZ_TIMEOUT }, () =>
  check(
    'settings from a file',
    0.1,
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc
          .record({
            format: fc.constant('infragloss-settings'),
            version: fc.constantFrom(0, 1, 2),
            settings: anyStored,
          })
          .map(file => JSON.stringify(file)),
      ),
      text => {
        const imported = importSettings(text);
        if (imported.ok) expect(parseSettings(imported.value).replaced).toEqual([]);
      },
    ),
  ),
);
