import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestPage } from './test-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, colors included. */
export async function faultsOf(page: TestPage): Promise<string[]> {
  await page.puppeteer.evaluate(AXE);
  return page.puppeteer.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
