import { describe, expect, it } from 'vitest';
import {
  withHiddenWord,
  withoutHiddenWord,
  withSiteRule,
  withSiteSwitched,
} from '../../../src/settings/changes.ts';
import { hiddenWordsFor, modeFor, whyOff } from '../../../src/settings/mode.ts';
import { MOST_WORDS_PER_SITE } from '../../../src/settings/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';

function withSites(sites: Settings['sites'], defaultMode: Settings['defaultMode'] = 'automatic'): Settings {
  return { ...DEFAULT_SETTINGS, sites, defaultMode };
}

describe('modeFor', () => {
  it('takes the most specific rule', () => {
    const settings = withSites({ 'example.com': 'never', 'news.example.com': 'always' });
    expect(modeFor(settings, 'example.com')).toEqual({ mode: 'never', why: 'rule', ruleHost: 'example.com' });
    expect(modeFor(settings, 'shop.example.com').ruleHost).toBe('example.com');
    expect(modeFor(settings, 'live.news.example.com')).toEqual({
      mode: 'always',
      why: 'rule',
      ruleHost: 'news.example.com',
    });
  });

  it('compares whole labels', () => {
    expect(modeFor(withSites({ 'example.com': 'never' }), 'notexample.com').why).toBe('default');
  });

  it('says whether the site is on the list', () => {
    const isListed = (host: string) => host === 'listed.example';
    expect(modeFor(DEFAULT_SETTINGS, 'listed.example', isListed)).toEqual({
      mode: 'automatic',
      why: 'listed',
    });
    expect(modeFor(withSites({}, 'never'), 'other.example', isListed)).toEqual({
      mode: 'never',
      why: 'default',
    });
  });

  it('has no rule for names that every object has', () => {
    expect(modeFor(DEFAULT_SETTINGS, 'constructor').why).toBe('default');
    expect(hiddenWordsFor(DEFAULT_SETTINGS, 'constructor')).toEqual(new Set());
  });
});

describe('the site switch', () => {
  it('forgets the rule that turned a site off', () => {
    const off = withSiteSwitched(DEFAULT_SETTINGS, 'example.com', false);
    expect(off.sites).toEqual({ 'example.com': 'never' });
    expect(withSiteSwitched(off, 'example.com', true).sites).toEqual({});
  });

  it('makes a rule where the parent or the default says never', () => {
    const parentOff = withSites({ 'example.com': 'never' });
    expect(modeFor(withSiteSwitched(parentOff, 'news.example.com', true), 'news.example.com').mode).toBe(
      'automatic',
    );
    expect(modeFor(withSiteSwitched(parentOff, 'news.example.com', true), 'example.com').mode).toBe('never');
    expect(withSiteSwitched(withSites({}, 'never'), 'example.com', true).sites).toEqual({
      'example.com': 'automatic',
    });
  });

  it('keeps “always” where a site is on already', () => {
    const always = withSites({ 'example.com': 'always' });
    expect(withSiteSwitched(always, 'example.com', true)).toBe(always);
  });

  it('takes a rule away with null', () => {
    expect(withSiteRule(withSites({ 'a.example': 'never' }), 'a.example', null).sites).toEqual({});
  });
});

describe('whyOff', () => {
  it('tells the rule from the session, also for subdomains', () => {
    const settings = withSites({ 'off.example': 'never' });
    const session = new Set(['later.example']);
    expect(whyOff(settings, session, 'www2.off.example')).toBe('site');
    expect(whyOff(settings, session, 'm.later.example')).toBe('session');
    expect(whyOff(settings, session, 'on.example')).toBeNull();
  });
});

describe('hidden words', () => {
  it('hold for subdomains, and with a star everywhere', () => {
    const settings = withHiddenWord(withHiddenWord(DEFAULT_SETTINGS, 'example.com', 'Switch'), '*', 'Lambda');
    expect(hiddenWordsFor(settings, 'news.example.com')).toEqual(new Set(['Switch', 'Lambda']));
    expect(hiddenWordsFor(settings, 'other.example')).toEqual(new Set(['Lambda']));
  });

  it('are forgotten with their host when the last one is shown again', () => {
    const hidden = withHiddenWord(DEFAULT_SETTINGS, 'example.com', 'Switch');
    expect(withHiddenWord(hidden, 'example.com', 'Switch')).toBe(hidden);
    expect(withoutHiddenWord(hidden, 'example.com', 'Switch').hiddenWords).toEqual({});
  });

  it('stop at the most that a site may have', () => {
    const words = Array.from({ length: MOST_WORDS_PER_SITE }, (_, i) => `word ${i}`);
    const full = words.reduce(
      (settings, word) => withHiddenWord(settings, 'a.example', word),
      DEFAULT_SETTINGS,
    );
    expect(withHiddenWord(full, 'a.example', 'one more')).toBe(full);
  });
});
