import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestPage } from './test-page.ts';
import { waitFor } from './wait.ts';

/** Chooses a file of this text in the browser's dialog. */
export async function chooseFile(options: TestPage, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'infragloss-file-'));
  const path = join(folder, 'infragloss-settings.json');
  await writeFile(path, text);
  try {
    const input = await options.puppeteer.waitForSelector('input[type="file"]');
    await input!.uploadFile(path);
    // The page empties its input once it has read the file, and not before.
    await waitFor('the file to be read', () => input!.evaluate(({ value }) => value === ''));
  } finally {
    await rm(folder, { recursive: true });
  }
}
