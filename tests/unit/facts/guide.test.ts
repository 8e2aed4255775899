/** The page for editors says what the schema says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/facts/read/yaml-file.ts';
import { company } from '../../../src/facts/schema/company.ts';
import { deal } from '../../../src/facts/schema/deal.ts';
import { facility } from '../../../src/facts/schema/facility.ts';

const page = readFileSync(join(process.cwd(), 'src/facts/README.md'), 'utf8');

function template(kind: string): string {
  const found = new RegExp(`\`\`\`yaml ${kind}\n(.*?)\`\`\``, 's').exec(page);
  if (!found?.[1]) throw new Error(`the page has no template of a ${kind}`);
  return found[1];
}

describe.each([
  ['company', company],
  ['facility', facility],
  ['deal', deal],
] as const)('the template of a %s', (kind, schema) => {
  test('follows the schema', () => {
    expect(readYaml('README.md', template(kind), schema).problems).toEqual([]);
  });

  test('shows every field', () => {
    const shown = new Set([...template(kind).matchAll(/^(\w+):/gm)].map(match => match[1]));
    expect(Object.keys(schema.entries).filter(field => !shown.has(field))).toEqual([]);
  });
});
