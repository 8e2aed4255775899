import type { FactIndex } from '../lookup/index.ts';
import { browser } from '../platform/browser.ts';
import { openSettings } from '../platform/settings-page.ts';
import { loadFacts } from '../shipped/facts.ts';

/** What the address bar shows below its own suggestion. */
const MOST_SUGGESTIONS = 6;

export interface NamedRecord {
  name: string;
  /** One line that tells it from others of the name. */
  line: string;
}

/** Answers the keyword `ig` in the address bar with records by name. */
export function watchOmnibox(): void {
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    // Without facts there is nothing to suggest; the text can still be searched for.
    void loadFacts().then(
      ({ index }) => suggest(findRecords(index, text).map(suggestionOf)),
      () => undefined,
    );
  });
  browser.omnibox?.onInputEntered.addListener(text => void openSettings('facts', text));
}

/** Records whose name or other spelling starts with the text, then those that have a word which does. */
export function findRecords(index: FactIndex, text: string): NamedRecord[] {
  const query = text.trim().toLocaleLowerCase();
  if (query === '') return [];
  const { companies, facilities, deals } = index.factBase;
  const records = [
    ...companies.map(({ name, aliases, brief }) => ({ name, line: brief, spellings: [name, ...aliases] })),
    ...facilities.map(({ name, aliases, role }) => ({ name, line: role, spellings: [name, ...aliases] })),
    ...deals.map(({ label, title }) => ({ name: label, line: title, spellings: [label, title] })),
  ];
  const rankOf = (spellings: string[]): number => {
    const lower = spellings.map(spelling => spelling.toLocaleLowerCase());
    if (lower.some(spelling => spelling.startsWith(query))) return 0;
    return lower.some(spelling => spelling.includes(` ${query}`)) ? 1 : 2;
  };
  return records
    .map(record => ({ ...record, rank: rankOf(record.spellings) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name, line }) => ({ name, line }));
}

function suggestionOf({ name, line }: NamedRecord): { content: string; description: string } {
  return { content: name, description: escapeXml(`${name}: ${line}`) };
}

/** Chromium reads descriptions as XML. */
function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, character => `&#${character.charCodeAt(0)};`);
}
