import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostAndParents, hostOfPage, normalizeHost } from '../../../src/settings/hosts.ts';

describe('normalizeHost', () => {
  it.each([
    ['example.com', 'example.com'],
    [' Example.COM. ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['https://www.example.com:8080/a?b#c', 'example.com'],
    ['example.com:443/news', 'example.com'],
    ['*.example.com', 'example.com'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['müller.example', 'xn--mller-kva.example'],
    ['日経.jp', 'xn--wgvw43c.jp'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:80', '[::1]'],
    // `www` is a name like any other where nothing else is left.
    ['www.com', 'www.com'],
  ])('reads %s as %s', (input, host) => {
    expect(normalizeHost(input)).toBe(host);
  });

  it.each([
    '',
    '  ',
    'two words',
    'ftp://example.com',
    'mailto:a@example.com',
    'https://user@example.com',
    'a..b',
    '*',
    '//',
    'chrome://settings',
    'about:blank',
    '-a-.com/%',
  ])('refuses %j', input => {
    expect(normalizeHost(input)).toBeNull();
  });

  it('leaves its own results as they are, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.webUrl(), fc.string({ unit: 'binary' })), input => {
        const host = normalizeHost(input);
        if (host !== null) expect(normalizeHost(host)).toBe(host);
      }),
    );
  });
});

describe('hostOfPage', () => {
  it('is null where no site is', () => {
    expect(hostOfPage(undefined)).toBeNull();
    expect(hostOfPage('chrome://extensions')).toBeNull();
    expect(hostOfPage('file:///a.html')).toBeNull();
    expect(hostOfPage('http://www.example.com/a')).toBe('example.com');
  });
});

describe('hostAndParents', () => {
  it('goes from the host upwards', () => {
    expect([...hostAndParents('a.b.example')]).toEqual(['a.b.example', 'b.example', 'example']);
  });

  it('does not take addresses apart', () => {
    expect([...hostAndParents('127.0.0.1')]).toEqual(['127.0.0.1']);
    expect([...hostAndParents('[::1]')]).toEqual(['[::1]']);
  });
});
