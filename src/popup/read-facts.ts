import type { PageSummary } from '../lookup/index.ts';
import type { PageReport } from '../messages.ts';
import { send } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';

/** What the facts say of the page's article; `null` where they cannot be read. */
export async function readSummary(article: PageReport['article']): Promise<PageSummary | null> {
  const summary = await send('facts/page', { article });
  return summary.ok ? summary.value : null;
}

/** The keys of the command for the next mark, as the reader's browser has them; none where they were taken away. */
export async function readNextMarkKeys(): Promise<string[]> {
  const commands = await browser.commands?.getAll?.();
  const shortcut = commands?.find(({ name }) => name === 'next-mark')?.shortcut ?? '';
  return shortcut.split('+').filter(key => key !== '');
}
