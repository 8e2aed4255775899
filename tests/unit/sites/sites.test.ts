import { describe, expect, it } from 'vitest';
import { normalizeHost } from '../../../src/settings/hosts.ts';
import { listedSite, SITES, sitePatterns } from '../../../src/sites/index.ts';

const hosts = SITES.map(site => site.host);

/** Where readers expect privacy, or where everybody writes everything. */
const FORBIDDEN =
  /(^|\.)(facebook|instagram|x|twitter|reddit|linkedin|tiktok|youtube|threads|pinterest|quora|amazon|ebay|etsy|walmart|alibaba|gmail|outlook|proton|google|bing|duckduckgo|discord|slack|telegram|whatsapp|github|substack|medium)\.(com|net|me|org)$/;

describe('the built-in list', () => {
  it('has the sites that this news is read on most', () => {
    const wanted = [
      'aicnbc.com',
      'datacenterdynamics.com',
      'theregister.com',
      'reuters.com',
      'cnbc.com',
      'techcrunch.com',
    ];
    expect(hosts).toEqual(expect.arrayContaining(wanted));
    expect(hosts.length).toBeGreaterThan(400);
  });

  it('is sorted and names each host once', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  it('names hosts in their plain form, with the names of their sites', () => {
    for (const { host, name } of SITES) {
      expect(normalizeHost(host)).toBe(host);
      expect(host).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
      // A bare suffix such as `co.uk` would take in a whole country.
      expect(host).not.toMatch(/^(com|co|org|net|gov|ac|go)\.[a-z]{2}$/);
      expect(name).toMatch(/^\S.*\S$/);
    }
  });

  it('has no social network, mail, shop or search engine', () => {
    expect(hosts.filter(host => FORBIDDEN.test(host))).toEqual([]);
  });

  it('has no host that another one takes in already', () => {
    const covered = hosts.filter(host => {
      const parent = listedSite(host.slice(host.indexOf('.') + 1));
      return parent !== null;
    });
    expect(covered).toEqual([]);
  });
});

describe('listedSite', () => {
  it('finds a site for its subdomains', () => {
    expect(listedSite('uk.finance.yahoo.com')?.host).toBe('finance.yahoo.com');
    expect(listedSite('theregister.com')?.kind).toBe('technology');
  });

  it('takes a whole label only', () => {
    expect(listedSite('nottheregister.com')).toBeNull();
    expect(listedSite('com')).toBeNull();
    expect(listedSite('')).toBeNull();
  });

  it('leaves the rest of a company’s domain alone', () => {
    expect(listedSite('openai.com')?.kind).toBe('newsroom');
    expect(listedSite('auth.openai.com')).toBeNull();
  });
});

describe('sitePatterns', () => {
  it('gives valid match patterns, none of them for all sites', () => {
    for (const pattern of sitePatterns())
      expect(pattern).toMatch(/^\*:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/\*$/);
  });

  it('takes in subdomains, but of a newsroom nothing but itself', () => {
    expect(sitePatterns()).toContain('*://*.theregister.com/*');
    expect(sitePatterns()).toContain('*://openai.com/*');
    expect(sitePatterns()).not.toContain('*://*.openai.com/*');
  });
});
