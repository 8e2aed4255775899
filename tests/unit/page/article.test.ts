// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readHints } from '../../../src/page/reader/article.ts';
import { parseDate } from '../../../src/page/reader/published-date.ts';

function hintsOf(head: string, body = '', path = '/story') {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://www.example.com${path}`,
  );
  return readHints(document);
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

beforeEach(() => document.documentElement.removeAttribute('lang'));

describe('when the article was published', () => {
  test.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2025-11-21T09:00:00+09:00' })],
    [
      'a JSON-LD graph',
      jsonLd({ '@graph': [{ '@type': 'Person' }, { '@type': ['Article'], datePublished: '2025-11-21' }] }),
    ],
    ['Open Graph', '<meta property="article:published_time" content="2025-11-21T01:00:00Z">'],
    ['a meta element', '<meta name="parsely-pub-date" content="2025-11-21 10:00">'],
    ['microdata', '<meta itemprop="datePublished" content="20251121">'],
    ['a date in words', '<meta name="date" content="Fri, 21 Nov 2025 10:00:00 GMT">'],
  ])('by %s', (_what, head) => {
    expect(hintsOf(head).published).toBe('2025-11-21');
  });

  test('by the time element of the only article, or the address', () => {
    const article = '<article><time datetime="2025-11-21">Friday</time></article>';
    expect(hintsOf('', article).published).toBe('2025-11-21');
    expect(hintsOf('', '', '/2025/11/21/story').published).toBe('2025-11-21');
  });

  test('is not known from one of many articles, nor from a comment', () => {
    const list = '<article><time datetime="2025-11-21"></time></article><article></article>';
    expect(hintsOf('', list).published).toBeUndefined();
    expect(hintsOf(jsonLd({ '@type': 'Comment', datePublished: '2025-11-21' })).published).toBeUndefined();
  });

  test('an article outranks the page around it', () => {
    const head = jsonLd([
      { '@type': 'WebPage', datePublished: '2019-01-01' },
      { '@type': 'NewsArticle', datePublished: '2025-11-21' },
    ]);
    expect(hintsOf(head).published).toBe('2025-11-21');
  });

  test.each([
    '{',
    '[]',
    'null',
    '"2025"',
    '{"datePublished": 20251121}',
    '{"@type": {}, "datePublished": "2025-11-21"}',
  ])('broken JSON-LD (%s) says nothing', text => {
    expect(hintsOf(`<script type="application/ld+json">${text}</script>`).published).toBeUndefined();
  });

  test('JSON-LD of any shape does not throw', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 6 }),
        text => void hintsOf(`<script type="application/ld+json">${text}</script>`),
      ),
    );
  });
});

describe('dates', () => {
  test.each([
    ['2025-02-28T23:59:59-08:00', '2025-02-28'],
    ['2025-02', '2025-02'],
    ['November 21, 2025', '2025-11-21'],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    '2025-02-30',
    '2025-13-01',
    '0001-01-01',
    '9999-01-01',
    '11/12/2025',
    'yesterday',
    '',
    '2025-1-1x',
  ])('%s is none', text => {
    expect(parseDate(text)).toBeNull();
  });
});

test('the host goes without www, the language with a plain tag', () => {
  document.documentElement.setAttribute('lang', 'en_GB');
  expect(hintsOf('')).toMatchObject({ host: 'example.com', language: 'en-GB' });
  document.documentElement.setAttribute('lang', 'javascript:alert(1)');
  expect(hintsOf('').language).toBeUndefined();
});
