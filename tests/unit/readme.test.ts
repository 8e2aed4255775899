import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { loadFacts } from '../../src/facts/compile/index.ts';
import { SITES } from '../../src/sites/index.ts';

const PROJECT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');

/** The number that stands before `what`. */
function numberBefore(what: string): number {
  const found = new RegExp(`([\\d,]+)\\s+${what}`).exec(readme);
  if (!found) throw new Error(`README does not say how many ${what}`);
  return Number(found[1]!.replaceAll(',', ''));
}

describe('README', () => {
  test('says how much the facts hold: never more, and not much less', async () => {
    const { factBase } = await loadFacts(PROJECT);
    const counts = {
      companies: factBase.companies.length,
      facilities: factBase.facilities.length,
      deals: factBase.deals.length,
      yardsticks: factBase.yardsticks.length,
      sources: factBase.sources.length,
      'news sites': SITES.length,
    };
    for (const [what, count] of Object.entries(counts)) {
      expect(numberBefore(what.replace(' ', '\\s+')), what).toBeLessThanOrEqual(count);
      expect(numberBefore(what.replace(' ', '\\s+')), what).toBeGreaterThan(count * 0.9);
    }
  });

  test('says up to when the facts reach', async () => {
    const { factBase } = await loadFacts(PROJECT);
    const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
    expect(readme).toContain(`up to ${month.format(new Date(factBase.factsUpTo))}`);
  });

  test('names packages by the version that they have, and only scripts and files that there are', () => {
    for (const [, version] of readme.matchAll(/infragloss-([\d.]+)-(?:chrome|firefox)\.zip/g)) {
      expect(version).toBe(packageJson.version);
    }
    for (const [, script] of readme.matchAll(/npm run (?:-s )?([\w:]+)/g)) {
      expect(Object.keys(packageJson.scripts)).toContain(script);
    }
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      expect(readFileSync(join(PROJECT, path!)).length, path).toBeGreaterThan(0);
    }
  });
});

test('the store listing quotes the description that ships, which the stores have room for', () => {
  const words = JSON.parse(readFileSync(join(PROJECT, 'src/words/en/manifest.json'), 'utf8'));
  const { message } = words.manifest_description as { message: string };
  expect(message.length).toBeLessThanOrEqual(132);
  expect(readFileSync(join(PROJECT, 'docs/store/listing.md'), 'utf8')).toContain(`> ${message}`);
});
