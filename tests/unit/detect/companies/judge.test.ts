import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCompanies } from '../../../../src/detect/companies/judge.ts';
import type { ScannedBlock } from '../../../../src/detect/companies/mention.ts';
import { surveyCompanies } from '../../../../src/detect/companies/survey.ts';
import { scan } from '../../../../src/detect/scan.ts';
import { cleanText } from '../../../../src/detect/text/clean.ts';
import { sampleLexicon } from '../lexicon-sample.ts';

function scanned(given: string): ScannedBlock {
  const { text } = cleanText(given);
  return { text, role: 'text', hits: scan(text, sampleLexicon) };
}

/** Mentions of a page of these paragraphs, as `words → company`. */
function mentions(...paragraphs: string[]): string[] {
  const blocks = paragraphs.map(scanned);
  const survey = surveyCompanies(blocks, sampleLexicon);
  return blocks.flatMap(block =>
    judgeCompanies(block, survey, sampleLexicon).map(
      ({ start, end, company }) => `${block.text.slice(start, end)} → ${company}`,
    ),
  );
}

describe('judgeCompanies', () => {
  it('takes legal suffixes in, with the period of an abbreviation', () => {
    expect(mentions('Cisco Systems, Inc. fell, Nvidia Corp. rose, Microsoft Corporation slept.')).toEqual([
      'Cisco Systems, Inc. → cisco',
      'Nvidia Corp. → nvidia',
      'Microsoft Corporation → microsoft',
    ]);
  });

  it('knows tickers behind an exchange, a dollar sign and a name, and nowhere else', () => {
    expect(mentions('Chips (NASDAQ: NVDA) and $NVDA and Nvidia (NVDA).')).toHaveLength(4);
    expect(mentions('The NVDA screen reader is free (NVDA).')).toEqual([]);
  });

  it('leaves common words alone', () => {
    expect(
      mentions('Apple slices taste best cold.', 'Arm yourself. Together, they left.', 'Switch it off.'),
    ).toEqual([]);
  });

  it('believes a doubtful name once the page has named the company in full', () => {
    expect(mentions('Apple Inc. reported a profit.', 'Apple has many suppliers.')).toHaveLength(2);
    expect(mentions('Together AI raised money.', 'The engineers of Together were pleased.')).toHaveLength(2);
  });

  it('keeps its doubts where the sentence speaks against it', () => {
    expect(mentions('Apple Inc. reported a profit.', 'He ate an Apple and left.')).toHaveLength(1);
    expect(mentions('Together AI raised money.', 'Together, they left.')).toHaveLength(1);
  });

  it('takes no person for a company', () => {
    expect(mentions('Michael Dell spoke, and Mr. Dell smiled.')).toEqual([]);
  });

  it('takes a surname alone for the person whom the page has named', () => {
    expect(mentions('Commissioner Ann Crusoe voted no.', '“I heard nothing,” Crusoe said.')).toEqual([]);
    expect(mentions('By Ann Crusoe')).toEqual([]);
  });

  it('believes a page that spells an acronym out', () => {
    expect(mentions('Macular degeneration (AMD) is common. AMD patients see less.')).toEqual([]);
    expect(mentions('Advanced Micro Devices (AMD) fell. AMD said so.')).toHaveLength(3);
  });

  it('carries doubtful names along in lists', () => {
    expect(mentions('The clouds of Microsoft, Oracle and CoreWeave grew.')).toContain('Oracle → oracle');
  });

  it('says why', () => {
    const block = scanned('Chipmaker Arm declined to comment.');
    const [mention] = judgeCompanies(block, surveyCompanies([block], sampleLexicon), sampleLexicon);
    expect(mention?.evidence.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['class:word', 'lead', 'verb']),
    );
    expect(mention?.points).toBe(mention?.evidence.reduce((sum, { points }) => sum + points, 0));
  });

  it('never overlaps, whatever the text', () => {
    const word = fc.constantFrom(
      'Oracle',
      'Apple',
      'Inc.',
      'said',
      ',',
      'and',
      'the',
      'Nvidia',
      '(',
      ')',
      'AMD',
      "'s",
      '-',
      '.',
      'Dell',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), words => {
        const block = scanned(words.join(' '));
        const found = judgeCompanies(block, surveyCompanies([block], sampleLexicon), sampleLexicon);
        found.forEach((mention, index) => {
          expect(mention.end).toBeGreaterThan(mention.start);
          if (index > 0) expect(mention.start).toBeGreaterThanOrEqual(found[index - 1]!.end);
        });
      }),
    );
  });
});
