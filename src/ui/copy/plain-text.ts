/** Facts with their sources as plain text, for mails and notes. */
import { word } from '../../words/words.ts';
import { longDateText } from '../format/dates.ts';
import type { CopiedCard } from './facts.ts';

/** One paragraph for each fact: what holds, as of when, and the source with its address. */
export function plainText({ title, subtitle, facts }: CopiedCard): string {
  const head = subtitle ? word('copyHead', title, subtitle) : title;
  const lines = facts.map(({ text, asOf, source }) => {
    const cited = word('copySource', source.publisher, source.title, longDateText(source.date));
    return `• ${word('copyAsOf', text, asOf)}\n  ${cited}\n  ${source.url}`;
  });
  return [head, ...lines].join('\n\n');
}
