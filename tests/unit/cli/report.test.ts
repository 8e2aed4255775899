import { describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../src/cli/annotate-document.ts';
import { readMarkdown } from '../../../src/cli/markdown.ts';
import { readPlainText } from '../../../src/cli/plain-text.ts';
import { jsonLine, table } from '../../../src/cli/report.ts';
import { sampleLexicon } from '../detect/sample-lexicon.ts';

const TEXT = `OpenAI turns to CoreWeave

OpenAI will pay CoreWeave $22.4 billion under three contracts, and hundreds of billions of dollars to others.
It rents a data center of 300 MW in Abilene, Texas.`;

const annotated = (offTopicToo = false) =>
  annotateDocument(readPlainText(TEXT), sampleLexicon, { offTopicToo, power: false });

describe('jsonLine', () => {
  const parsed = JSON.parse(jsonLine('a.txt', annotated()));

  it('is one line with the file unchanged', () => {
    expect(jsonLine('a.txt', annotated()).match(/\n/g)).toHaveLength(1);
    expect(parsed).toMatchObject({ file: 'a.txt', text: TEXT, relevant: true });
  });

  it('gives offsets into the text for every annotation', () => {
    for (const { start, end, text } of parsed.annotations) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('says of each kind what it has', () => {
    const of = (words: string) => parsed.annotations.find(({ text }: { text: string }) => text === words);
    expect(of('CoreWeave')).toMatchObject({ kind: 'company', id: 'coreweave' });
    expect(of('$22.4 billion')).toMatchObject({
      kind: 'money',
      low: 22.4e9,
      high: null,
      currency: 'USD',
      qualifier: null,
      per: null,
      link: 'openai-coreweave',
    });
    expect(of('hundreds of billions of dollars')).toMatchObject({ kind: 'money', low: null, link: null });
    expect(of('Abilene, Texas')).toMatchObject({ kind: 'facility', id: 'openai-abilene-tx' });
  });
});

describe('what is shown', () => {
  const recipe = readPlainText('Bake OpenAI cookies for $5.');

  it('is nothing off the topic, unless everything is asked for', () => {
    expect(annotateDocument(recipe, sampleLexicon, { offTopicToo: false }).annotations).toEqual([]);
    expect(annotateDocument(recipe, sampleLexicon, { offTopicToo: true }).annotations).not.toEqual([]);
  });

  it('has figures of power only where they are not left out', () => {
    const kinds = (power?: boolean) =>
      annotateDocument(readPlainText(TEXT), sampleLexicon, {
        offTopicToo: false,
        ...(power === undefined ? {} : { power }),
      }).annotations.map(({ kind }) => kind);
    expect(kinds()).toContain('power');
    expect(kinds(false)).not.toContain('power');
  });

  it('covers the markup inside a mention', () => {
    const document = readMarkdown('**Open**AI and CoreWeave share a data center and AI chips, 90 MW in all.');
    const [first] = annotateDocument(document, sampleLexicon, { offTopicToo: true }).annotations;
    expect(first).toMatchObject({ start: 2, end: 10, text: 'Open**AI' });
  });
});

describe('table', () => {
  it('has a heading in words and a row for each annotation', () => {
    const [heading, ...rows] = table('a.txt', annotated()).trimEnd().split('\n');
    expect(heading).toMatch(
      /^a\.txt: about AI infrastructure \(4 mentions of 2 companies, \d+ topic terms\)$/,
    );
    expect(rows).toHaveLength(annotated().annotations.length);
    expect(rows.join('\n')).toContain('22,400,000,000 USD → openai-coreweave');
  });
});
