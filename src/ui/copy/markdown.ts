/** Facts with their sources as Markdown. */
import { word } from '../../words/words.ts';
import { longDateText } from '../format/dates.ts';
import type { CopiedCard } from './facts.ts';

/** Keeps text from being read as markup; an amount such as `$1` or a `<` in a title stays what it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** An address that cannot end its own parentheses. */
function address(url: string): string {
  return url
    .replace(/[()<>\s]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

/** A heading and one list item for each fact, its source linked. */
export function markdown({ title, subtitle, facts }: CopiedCard): string {
  const head = `**${escaped(title)}**${subtitle ? `, ${escaped(subtitle)}` : ''}`;
  const items = facts.map(({ text, asOf, source }) => {
    const cited = escaped(word('sourceTooltip', source.publisher, longDateText(source.date)));
    return `- ${escaped(word('copyAsOf', text, asOf))} [${cited}](${address(source.url)})`;
  });
  return [head, ...(items.length > 0 ? [items.join('\n')] : [])].join('\n\n');
}
