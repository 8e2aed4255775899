import { describe, expect, it } from 'vitest';
import { foundByKind } from '../../../src/popup/found.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { tabState } from '../../../src/tab/state.ts';
import { company, facility, factsOf, money, reportOf } from './samples.ts';

const always = { ...DEFAULT_SETTINGS, sites: { 'datacenterdynamics.com': 'always' as const } };
const never = { ...DEFAULT_SETTINGS, sites: { 'datacenterdynamics.com': 'never' as const } };
const off = reportOf({ state: { name: 'off', why: 'site' } });

describe('tabState', () => {
  it('shows what a page of a listed site says of itself', () => {
    expect(tabState(factsOf({}))).toMatchObject({
      name: 'annotated',
      host: 'datacenterdynamics.com',
      standing: { name: 'listed' },
      switchedOn: true,
    });
    expect(tabState(factsOf({ report: reportOf({ state: { name: 'quiet' } }) })).name).toBe('quiet');
    expect(tabState(factsOf({ report: reportOf({ state: { name: 'reading' } }) })).name).toBe('reading');
    expect(tabState(factsOf({ settings: always }))).toMatchObject({ standing: { name: 'always' } });
  });

  it.each([
    ['a page of the browser', 'chrome://settings'],
    ['a page that the browser hides', undefined],
    ['a file', 'file:///article.html'],
    ['the store', 'https://chromewebstore.google.com/detail/x'],
  ])('says that nothing can be done on %s', (_what, address) => {
    expect(tabState(factsOf({ address, report: null }))).toEqual({ name: 'restricted' });
  });

  it('asks for a site that was taken away while its page was open', () => {
    expect(tabState(factsOf({ report: off, address: undefined, allowed: false }))).toMatchObject({
      name: 'ask',
      standing: { name: 'not-allowed' },
    });
  });

  it('asks for a site that is not on the list, and has nothing to switch there', () => {
    const facts = factsOf({ address: 'https://www.county-courier.example/a', report: null, allowed: false });
    expect(tabState(facts)).toEqual({
      name: 'ask',
      host: 'county-courier.example',
      standing: { name: 'not-listed' },
      switchedOn: null,
    });
  });

  it('asks also for a listed site that the reader’s browser keeps us out of', () => {
    expect(tabState(factsOf({ report: null, allowed: false }))).toMatchObject({
      name: 'ask',
      standing: { name: 'not-allowed' },
    });
  });

  it('knows a page that is read by the reader’s click alone', () => {
    expect(tabState(factsOf({ allowed: false }))).toMatchObject({
      name: 'annotated',
      standing: { name: 'this-page' },
      switchedOn: null,
    });
    expect(tabState(factsOf({ settings: never }))).toMatchObject({
      name: 'annotated',
      standing: { name: 'this-page' },
      switchedOn: false,
    });
  });

  it('says why a site is off', () => {
    expect(tabState(factsOf({ report: off, settings: never }))).toMatchObject({
      name: 'off',
      reason: { why: 'rule' },
      switchedOn: false,
    });
    const subdomain = reportOf({ host: 'media.datacenterdynamics.com', state: { name: 'off', why: 'site' } });
    expect(tabState(factsOf({ report: subdomain, settings: never }))).toMatchObject({
      reason: { why: 'parent-rule', ruleHost: 'datacenterdynamics.com' },
    });
    const nowhere = { ...DEFAULT_SETTINGS, defaultMode: 'never' as const };
    expect(tabState(factsOf({ report: off, settings: nowhere }))).toMatchObject({
      reason: { why: 'default' },
    });
    const sessionOff = new Set(['datacenterdynamics.com']);
    expect(tabState(factsOf({ report: off, sessionOff }))).toMatchObject({
      reason: { why: 'session' },
      switchedOn: false,
    });
  });

  it('tells a hidden page from a site that is off', () => {
    expect(tabState(factsOf({ report: off }))).toMatchObject({
      name: 'off',
      reason: { why: 'page' },
      switchedOn: true,
    });
  });

  it('says that a page does not answer', () => {
    expect(tabState(factsOf({ report: null })).name).toBe('no-answer');
    expect(tabState(factsOf({ report: null, settings: never })).name).toBe('off');
  });

  it('leaves a viewer alone', () => {
    const report = reportOf({ state: { name: 'left-alone', why: 'not-a-page' } });
    expect(tabState(factsOf({ report })).name).toBe('not-a-page');
  });
});

describe('foundByKind', () => {
  it('names each thing once, as it is printed first', () => {
    const found = foundByKind([
      company(1, 'OpenAI', 'openai'),
      money(2, '$1.4\n trillion'),
      company(3, 'the ChatGPT maker', 'openai'),
      facility(4, 'Abilene', 'abilene'),
      company(5, 'Foxconn', 'foxconn'),
    ]);
    expect(found).toEqual({
      company: [
        { text: 'OpenAI', mark: 1 },
        { text: 'Foxconn', mark: 5 },
      ],
      money: [{ text: '$1.4 trillion', mark: 2 }],
      facility: [{ text: 'Abilene', mark: 4 }],
      power: [],
    });
  });
});
