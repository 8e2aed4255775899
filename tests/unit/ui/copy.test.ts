import { expect, test } from 'vitest';
import { copiedFacts } from '../../../src/ui/copy/facts.ts';
import { markdown } from '../../../src/ui/copy/markdown.ts';
import { plainText } from '../../../src/ui/copy/plain-text.ts';
import { source } from '../card/sample-lines.ts';
import { ABILENE, HUNDRED_BILLION, OPENAI, SAMPLES } from '../card/samples.ts';
import { useEnglishWords } from '../words.ts';

useEnglishWords();

test('plain text gives each fact its date, source and address', () => {
  const text = plainText(copiedFacts({ ...OPENAI, dealsHere: [], otherDeals: [] }));
  expect(text.split('\n\n')[0]).toBe('OpenAI (AI lab)');
  expect(text).toContain(
    '• Annualized revenue: about $25 billion (Feb 2026)\n  CNBC, “What CNBC wrote”, February 2026\n  https://cnbc.example/2026-02',
  );
});

test('Markdown links the source', () => {
  const text = markdown(copiedFacts(ABILENE));
  expect(text).toContain('**Stargate Abilene**, AI data center, Taylor County, Texas');
  expect(text).toContain(
    '- Power planned: 1.2 GW (Mar 2025) [Data Center Dynamics, March 2025](https://data-center-dynamics.example/2025-03)',
  );
});

test('an amount is copied with what it was matched to', () => {
  const { title, subtitle, facts } = copiedFacts(HUNDRED_BILLION);
  expect([title, subtitle]).toEqual(['$100 billion', 'Nvidia’s plan to invest in OpenAI']);
  expect(facts.map(({ text }) => text)).toEqual([
    'Nvidia’s plan to invest in OpenAI: up to $100 billion',
    'Nvidia’s plan to invest in OpenAI: Cancelled',
  ]);
});

test('titles and addresses cannot break out of the markup', () => {
  const hostile = { ...source('A](http://evil) *b*', '2026'), url: 'https://x.example/a_(b) c' };
  const text = markdown({
    title: '[x]',
    subtitle: '',
    facts: [{ text: '<b>', asOf: '2026', source: hostile }],
  });
  expect(text).toContain('\\<b\\> (2026)');
  expect(text).toContain('](https://x.example/a_%28b%29%20c)');
  expect(text).not.toMatch(/[^\\]\]\(http:/);
});

test.each(Object.entries(SAMPLES))('%s can be copied', (_, content) => {
  const { facts } = copiedFacts(content);
  for (const fact of facts) expect(fact.source.url).toMatch(/^https:/);
});
