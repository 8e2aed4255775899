import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMaps, indexFacts } from '../../../src/lookup/index.ts';
import { csv } from '../../../src/panel/export/csv.ts';
import { json } from '../../../src/panel/export/json.ts';
import { pageMarkdown } from '../../../src/panel/export/markdown.ts';
import { type PageFacts, pageFacts } from '../../../src/panel/export/page-facts.ts';
import { type PageView, viewPage } from '../../../src/panel/page-view.ts';
import { date } from '../lookup/fact-base.ts';
import { useEnglishWords } from '../words.ts';
import { factBase, report } from './samples.ts';

useEnglishWords();

let view: PageView;
let facts: PageFacts;

beforeAll(async () => {
  const index = indexFacts(factBase);
  view = await viewPage(report, { index, maps: createMaps(async () => null) }, date('2026-11-25'));
  facts = pageFacts(report, view);
});

/** Reads CSV as RFC 4180 has it. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  for (const line of text.replace(/^\ufeff/, '').matchAll(/(?:"(?:[^"]|"")*"|[^"\r])*\r\n/g)) {
    const cells = line[0].slice(0, -2).match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? [];
    lines.push(cells.map(cell => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)));
  }
  return lines;
}

describe('viewPage', () => {
  it('counts each thing once, the most named and the matched first', () => {
    expect(view.companies.map(({ summary, mentions, mark }) => [summary.name, mentions, mark])).toEqual([
      ['Nordlys', 2, 1],
      ['Grid Harbor', 1, 3],
    ]);
    expect(view.amounts.map(({ text, content }) => [text, content.match.state])).toEqual([
      ['$3 billion', 'likely'],
      ['$9 million', 'none'],
    ]);
    expect(view.places.map(({ line, power }) => [line.name, power.running?.value])).toEqual([
      ['Mesa Hall', 60],
    ]);
    expect(view.openPlaces.map(({ text, facilities }) => [text, facilities.length])).toEqual([['Texas', 2]]);
  });
});

describe('the page as a file', () => {
  it('holds a source with address and date for every fact', () => {
    expect(facts.facts.length).toBeGreaterThan(6);
    for (const { source, asOf } of facts.facts) {
      expect(source.url).toMatch(/^https:/);
      expect([source.date, asOf].every(each => /^\d{4}/.test(each))).toBe(true);
    }
  });

  it('is CSV that reads back to the same cells', () => {
    const [head, ...lines] = cellsOf(csv(facts));
    expect(head).toContain('address');
    expect(lines.map(line => line[2]?.replace(/^'/, ''))).toEqual(facts.facts.map(({ text }) => text));
    expect(lines.every(line => line.length === head!.length)).toBe(true);
    expect(lines.find(line => line[0] === 'amount')?.slice(3, 6)).toEqual(['3000000000', '', 'USD']);
  });

  it('is CSV whatever a title holds, and never a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), title => {
        const fact = { ...facts.facts[0]!, text: title };
        const [, line] = cellsOf(csv({ ...facts, facts: [fact] }));
        expect(line).toHaveLength(12);
        expect(line![2]).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  it('is JSON with page, version and facts', () => {
    const parsed = JSON.parse(json(facts));
    expect(parsed).toMatchObject({
      format: 'infragloss-page',
      version: 1,
      page: { title: 'A hall for Nordlys' },
    });
    expect(parsed.facts).toHaveLength(facts.facts.length);
  });

  it('is Markdown with a list for each section, and links that hold', () => {
    const text = pageMarkdown(facts);
    expect(text).toContain('**A hall for Nordlys**, datacenterdynamics.com, 21 Nov 2025');
    expect(text).toContain('**Since this article, 21 Nov 2025**');
    expect(text).toContain('- Signed in Oslo (3 Feb 2026) [wire, March 2025](https://wire.example/)');
    expect(text.match(/^- /gm)).toHaveLength(facts.facts.length);
  });
});
