import fc from 'fast-check';
import { normalizeHost } from '../../../src/settings/hosts.ts';
import type { Settings } from '../../../src/settings/settings.ts';

const host = fc
  .domain()
  .map(normalizeHost)
  .filter(normalized => normalized !== null);
const mode = fc.constantFrom('automatic', 'always', 'never');
const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 5 });

/** Any settings that a reader can make. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(2),
  kinds: fc.record({
    company: fc.boolean(),
    money: fc.boolean(),
    facility: fc.boolean(),
    power: fc.boolean(),
  }),
  style: fc.constantFrom('underline', 'tint', 'both', 'hidden'),
  density: fc.constantFrom('every', 'section', 'page'),
  theme: fc.constantFrom('page', 'light', 'dark'),
  intentDelay: fc.integer({ min: 0, max: 2000 }),
  graceDelay: fc.integer({ min: 0, max: 2000 }),
  opening: fc.constantFrom('hover', 'alt', 'control', 'shift', 'click'),
  badge: fc.boolean(),
  defaultMode: mode,
  sites: fc.dictionary(host, mode, { maxKeys: 30, noNullPrototype: true }),
  hiddenWords: fc.dictionary(fc.oneof(host, fc.constant('*')), words, { maxKeys: 5, noNullPrototype: true }),
});

/** Anything that may lie in storage: valid values under known keys, rubbish under known keys, rubbish. */
export const anyStored: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      version: fc.oneof(fc.integer(), fc.jsonValue()),
      kinds: fc.jsonValue(),
      style: fc.oneof(fc.constant('tint'), fc.jsonValue()),
      intentDelay: fc.oneof(fc.double(), fc.jsonValue()),
      sites: fc.oneof(fc.dictionary(fc.string(), fc.oneof(mode, fc.jsonValue())), fc.jsonValue()),
      disabledSites: fc.oneof(fc.array(fc.oneof(host, fc.jsonValue())), fc.jsonValue()),
      hiddenWords: fc.oneof(fc.dictionary(fc.string(), fc.oneof(words, fc.jsonValue())), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
);
