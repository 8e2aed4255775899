// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SourceDate } from '../../../src/ui/source-date.tsx';
import { useEnglishWords } from '../words.ts';

useEnglishWords();

function linkTo(url: string): HTMLAnchorElement {
  const source = { publisher: 'A paper', title: 'A report', date: '2026-02', url } as never;
  return render(<SourceDate source={source} />).container.querySelector('a')!;
}

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  ' javascript:alert(1)',
  'file:///etc/passwd',
  '//evil.example',
])('a source at %j is no link', url => {
  expect(linkTo(url).hasAttribute('href')).toBe(false);
});

test('a source on the web opens apart, and is not told where the reader comes from', () => {
  const link = linkTo('https://www.example.com/a');
  expect(link.getAttribute('href')).toBe('https://www.example.com/a');
  expect(link.target).toBe('_blank');
  expect(link.rel).toBe('noreferrer');
});
