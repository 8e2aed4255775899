import { describe, expect, test } from 'vitest';
import { parseFactFiles } from '../../../src/facts/read/fact-files.ts';
import { lineOf, smallBase } from './small-base.ts';

const problemsOf = (file: string, written: string, instead: string) =>
  parseFactFiles(smallBase([{ file, written, instead }])).problems;

const openai = 'companies/openai.yaml';

describe('a file that follows its schema', () => {
  test('is read without a problem', () => {
    expect(parseFactFiles(smallBase()).problems).toEqual([]);
  });

  test('reads numbers with their scale exactly', () => {
    const { files } = parseFactFiles(
      smallBase([{ file: openai, written: '20 billion', instead: '131.8 billion' }]),
    );
    expect(files.companies[0]?.value.figures[0]?.value).toBe(131_800_000_000);
  });

  test('takes a bare year for a date', () => {
    const { files } = parseFactFiles(smallBase());
    expect(files.facilities[0]?.value.timeline[0]?.date).toBe('2027');
  });

  test('takes a bare alias for a unique one', () => {
    const { files } = parseFactFiles(smallBase());
    expect(files.companies[0]?.value.aliases).toEqual([
      { text: 'Open AI', ambiguity: 'unique', cues: [] },
      { text: 'ChatGPT Inc', ambiguity: 'word', cues: ['altman'] },
    ]);
  });
});

describe('a file that does not', () => {
  test.each([
    ['an unknown field', openai, 'kind: ai-lab', 'kind: ai-lab\nmotto: more', 'unknown field motto'],
    [
      'an unknown field deep inside',
      openai,
      'unit: MW',
      'unit: MW\n    color: red',
      'unknown field figures.1.color',
    ],
    ['a missing field', openai, 'role: Makes ChatGPT.\n', '', 'role is missing'],
    [
      'an impossible date',
      openai,
      '2026-04-29',
      '2026-02-30',
      'figures.1.asOf 2026-02-30 is not a possible date',
    ],
    [
      'a month that is none',
      openai,
      'asOf: 2025-12',
      'asOf: 2025-13',
      'figures.0.asOf 2025-13 is not a possible date',
    ],
    [
      'a number in other words',
      openai,
      '20 billion',
      'twenty billion',
      'must be a number such as 4200 or 1.4 trillion',
    ],
    ['an unknown kind', openai, 'kind: ai-lab', 'kind: lab', 'kind must be'],
    ['a unique alias written long', openai, 'ambiguity: word', 'ambiguity: unique', 'aliases.1'],
    ['a cue in upper case', openai, '[altman]', '[Altman]', 'aliases.1'],
    ['an address that is none', openai, 'https://www.reuters.com/openai', 'reuters', 'must be a web address'],
    [
      'a label without room',
      'deals/openai-oracle-300b-2025.yaml',
      "'OpenAI–Oracle: $300bn compute'",
      'OpenAI and Oracle agree on a contract',
      'label has 37 characters, more than the 34 that fit',
    ],
    [
      'a party that is neither',
      'deals/openai-oracle-300b-2025.yaml',
      '{ name: Fidelity }',
      '{ title: Fidelity }',
      'parties.2.party',
    ],
    [
      'coordinates off the globe',
      'facilities/openai-abilene-tx.yaml',
      'latitude: 32.45',
      'latitude: 132.45',
      'place.latitude',
    ],
  ])('%s is a problem', (_, file, written, instead, reason) => {
    const problems = problemsOf(file, written, instead);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(`src/facts/${file}`);
    expect(problems[0]?.reason).toContain(reason);
  });

  test('says the line of the field', () => {
    const [problem] = problemsOf(openai, '2026-04-29', '2026-02-30');
    expect(problem?.line).toBe(lineOf(openai, '2026-04-29'));
  });

  test('says the line of an unknown field', () => {
    const [problem] = problemsOf(openai, 'kind: ai-lab', 'kind: ai-lab\nmotto: more');
    expect(problem?.line).toBe(lineOf(openai, 'kind: ai-lab') + 1);
  });

  test('says the line of broken YAML', () => {
    const [problem] = problemsOf(openai, 'aliases:', 'aliases: [');
    expect(problem?.line).toBeGreaterThanOrEqual(lineOf(openai, 'aliases:'));
  });

  test('says that a key stands twice', () => {
    const [problem] = problemsOf(openai, 'kind: ai-lab', 'kind: ai-lab\nkind: cloud');
    expect(problem?.reason).toMatch(/unique/i);
  });
});
