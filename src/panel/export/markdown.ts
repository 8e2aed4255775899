/** A page's facts as Markdown, a list for each section. */
import { markdown } from '../../ui/copy/markdown.ts';
import { dayText } from '../../ui/format/dates.ts';
import { type WordKey, word } from '../../words/words.ts';
import { type PageFact, type PageFacts, SECTIONS, type Section } from './page-facts.ts';

const HEADINGS: Record<Exclude<Section, 'since'>, WordKey> = {
  place: 'panelPlaces',
  amount: 'panelAmounts',
  company: 'panelCompanies',
  deal: 'panelDeals',
};

export function pageMarkdown({ title, host, published, facts }: PageFacts): string {
  const subtitle = published === null ? host : word('panelPublished', host, dayText(published));
  const lists = SECTIONS.flatMap(section => {
    const those = facts.filter(fact => fact.section === section);
    if (those.length === 0) return [];
    return markdown({ title: headingOf(section, published), subtitle: '', facts: those.map(copied) });
  });
  return `${[markdown({ title, subtitle, facts: [] }), ...lists].join('\n\n')}\n`;
}

function headingOf(section: Section, published: PageFacts['published']): string {
  if (section !== 'since') return word(HEADINGS[section]);
  return word('since', published === null ? '' : dayText(published));
}

function copied({ name, text, asOf, source }: PageFact) {
  return { text: name === '' ? text : word('copyPair', name, text), asOf: dayText(asOf), source };
}
