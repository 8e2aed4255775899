import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeHost } from '../../../src/settings/hosts.ts';
import { EVERY_SITE, hostIsIn, hostOfPattern, patternOf } from '../../../src/sites/patterns.ts';

describe('patterns of sites', () => {
  it('take in the host and its subdomains', () => {
    expect(hostIsIn('example.com', [patternOf('example.com')])).toBe(true);
    expect(hostIsIn('news.example.com', [patternOf('example.com')])).toBe(true);
    expect(hostIsIn('notexample.com', [patternOf('example.com')])).toBe(false);
    expect(hostIsIn('example.com', ['https://www.example.com/*'])).toBe(true);
    expect(hostIsIn('example.com', ['<all_urls>'])).toBe(true);
    expect(hostIsIn('example.com', [EVERY_SITE])).toBe(true);
    expect(hostIsIn('example.com', ['nonsense'])).toBe(false);
    expect(hostIsIn('example.com', [])).toBe(false);
  });

  it('have no wildcard where the grammar allows none', () => {
    expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
    expect(patternOf('localhost')).toBe('*://localhost/*');
  });

  it('give their host back', () => {
    fc.assert(
      fc.property(fc.domain(), domain => {
        const host = normalizeHost(domain);
        fc.pre(host !== null);
        expect(hostOfPattern(patternOf(host))).toBe(host);
      }),
    );
    expect(hostOfPattern(EVERY_SITE)).toBeNull();
    expect(hostOfPattern('<all_urls>')).toBeNull();
  });
});
