import { describe, expect, it } from 'vitest';
import { findSites, siteLines } from '../../../src/options/sites/site-list.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import { SITES, sitePatterns } from '../../../src/sites/index.ts';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'county-courier.example': 'automatic', 'reuters.com': 'never' },
};
const lines = siteLines(settings, [
  ...sitePatterns(),
  '*://*.county-courier.example/*',
  '*://*.granted.example/*',
]);
const lineOf = (host: string) => lines.find(line => line.host === host);

describe('siteLines', () => {
  it('has every site once, the reader’s own first', () => {
    expect(lines.map(({ host }) => host).slice(0, 3)).toEqual([
      'county-courier.example',
      'granted.example',
      'reuters.com',
    ]);
    expect(lines).toHaveLength(SITES.length + 2);
  });

  it('says why a site is there, who let us in, and what holds', () => {
    expect(lineOf('county-courier.example')).toMatchObject({
      why: 'rule',
      permission: 'reader',
      mode: 'automatic',
    });
    expect(lineOf('granted.example')).toMatchObject({ permission: 'reader', hasRule: false });
    expect(lineOf('reuters.com')).toMatchObject({
      why: 'both',
      permission: 'install',
      mode: 'never',
      name: 'Reuters',
    });
    expect(lineOf('cnbc.com')).toMatchObject({ why: 'listed', permission: 'install', mode: 'automatic' });
  });

  it('notices what the browser does not let us read', () => {
    const withoutPermission = siteLines(settings, []);
    expect(withoutPermission.every(({ permission }) => permission === 'none')).toBe(true);
  });
});

describe('findSites', () => {
  it('looks for all words, in host and name, in any order', () => {
    expect(findSites(lines, 'REGISTER').map(({ host }) => host)).toContain('theregister.com');
    expect(findSites(lines, 'nuclear world').map(({ host }) => host)).toEqual(['world-nuclear-news.org']);
    expect(findSites(lines, 'no such site')).toEqual([]);
    expect(findSites(lines, '  ')).toEqual(lines);
  });
});
