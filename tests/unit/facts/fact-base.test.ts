import { describe, expect, test } from 'vitest';
import { compileFacts, loadFacts } from '../../../src/facts/compile/index.ts';
import { formatProblem } from '../../../src/facts/problem.ts';
import { parseFactFiles, readFileTexts } from '../../../src/facts/read/fact-files.ts';

const root = process.cwd();

describe('the fact base that ships', () => {
  test('is clean', async () => {
    const { problems } = await compileFacts(root);
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('is as large as promised', async () => {
    const { factBase } = await loadFacts(root);
    expect(factBase.companies.length).toBeGreaterThanOrEqual(220);
    expect(factBase.facilities.length).toBeGreaterThanOrEqual(245);
    expect(factBase.deals.length).toBeGreaterThanOrEqual(190);
    expect(factBase.yardsticks.length).toBeGreaterThanOrEqual(25);
  });

  test('comes out of the cache as it went in', async () => {
    const first = await loadFacts(root);
    const second = await loadFacts(root);
    expect(second.factBase).toEqual(first.factBase);
    expect(second.lexiconSource).toEqual(first.lexiconSource);
  });

  test('has a yardstick within ten times of any amount from $10 million to $5 trillion', async () => {
    const { factBase } = await loadFacts(root);
    const sums = factBase.yardsticks.filter(({ unit }) => unit === 'USD').map(({ value }) => value);
    for (let amount = 1e7; amount <= 5e12; amount *= 1.5) {
      const near = sums.filter(sum => Math.abs(Math.log10(sum / amount)) <= 1);
      expect(near.length, `${amount}`).toBeGreaterThanOrEqual(2);
    }
  });

  test('says of every superseded plan by what', async () => {
    const { factBase } = await loadFacts(root);
    const superseded = new Map(
      factBase.deals.map(deal => [deal.id as string, deal.supersededBy as string | undefined]),
    );
    expect(superseded.get('openai-compute-commitments-1-4t-2025')).toBe('openai-600b-compute-2030');
    expect(superseded.get('openai-nvidia-10gw-2025')).toBe('nvidia-openai-30b-equity-2026');
  });

  test('gives a broken file up and keeps the rest', async () => {
    const texts = new Map(await readFileTexts(root));
    texts.set('src/facts/companies/openai.yaml', 'name: OpenAI\nmotto: more\n');
    const { files, problems } = parseFactFiles(texts);
    expect(problems.map(problem => problem.file)).toContain('src/facts/companies/openai.yaml');
    expect(files.companies.length).toBeGreaterThan(200);
  });
});
