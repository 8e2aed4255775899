import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCY_SIGN, NUMBER, SENTENCE_END } from '../../../../src/detect/hits.ts';
import { Spelling } from '../../../../src/detect/lexicon/spelling.ts';
import { scan } from '../../../../src/detect/scan.ts';
import { cleanText } from '../../../../src/detect/text/clean.ts';
import { sampleLexicon } from '../lexicon-sample.ts';

/** Names found, as the text has them. */
function names(text: string): string[] {
  const hits = scan(text, sampleLexicon);
  return Array.from({ length: hits.length }, (_, hit) => hit)
    .filter(hit => hits.entries[hit]! >= 0 && hits.entries[hit]! < sampleLexicon.nameCount)
    .map(hit => text.slice(hits.starts[hit], hits.ends[hit]));
}

describe('scan', () => {
  it('takes the longest name', () => {
    expect(names('Cisco Systems and Cisco')).toEqual(['Cisco Systems', 'Cisco']);
  });

  it('leaves possessives and the second half of compounds outside', () => {
    expect(names("Nvidia's chips, Nvidia-backed CoreWeave")).toEqual(['Nvidia', 'Nvidia', 'CoreWeave']);
  });

  it('accepts capitals and title case, and small letters never', () => {
    expect(names('NVIDIA, COREWEAVE, Coreweave, Openai')).toHaveLength(4);
    expect(names('an apple, the oracle, your arm, nvidia, openai')).toEqual([]);
  });

  it('finds every entry in each spelling that it allows, whatever it looks up first', () => {
    const { texts, spellings } = sampleLexicon;
    const titled = (text: string) =>
      text.toLowerCase().replace(/(?<![\p{L}\d])\p{L}/gu, letter => letter.toUpperCase());
    const missed = texts.flatMap((entry, index) => {
      const allowed = spellings[index]!;
      const written = [
        ...(allowed & (Spelling.written | Spelling.any) ? [entry] : []),
        ...(allowed & (Spelling.capitals | Spelling.any) ? [entry.toUpperCase()] : []),
        ...(allowed & (Spelling.title | Spelling.any) ? [titled(entry)] : []),
        ...(allowed & Spelling.any ? [entry.toLowerCase(), entry.replaceAll(' ', '-')] : []),
      ];
      return written.filter(text => {
        const { starts, ends } = scan(text, sampleLexicon);
        return starts[0] !== 0 || ends[0] !== text.length;
      });
    });
    expect(missed).toEqual([]);
  });

  it('never matches inside a word, an address or an account', () => {
    expect(names("Nvidian Applesauce OpenAIs microsoft.com Nvidia.com @OpenAI O'Dell dell_Dell")).toEqual([]);
  });

  it('finds names in brackets of any script and in text without spaces', () => {
    expect(names('「Nvidia」與鴻海合作（OpenAI）')).toEqual(['Nvidia', '鴻海', 'OpenAI']);
  });

  it('lets a rival name hide the one it contains', () => {
    const hits = scan('Robinson Crusoe wept', sampleLexicon);
    expect(sampleLexicon.senses(hits.entries[0]!)).toEqual([{ kind: 'rival' }]);
  });

  it('gives numbers, currency signs and sentence ends', () => {
    const text = 'It paid $1,234.5 million. Then €3bn.';
    const hits = scan(text, sampleLexicon);
    const of = (entry: number) =>
      hits.entries.flatMap((found, hit) =>
        found === entry ? [text.slice(hits.starts[hit], hits.ends[hit])] : [],
      );
    expect(of(NUMBER)).toEqual(['1,234.5', '3']);
    expect(of(CURRENCY_SIGN)).toEqual(['$', '€']);
    expect(hits.starts.filter((_, hit) => hits.entries[hit] === SENTENCE_END)).toEqual([25, text.length]);
  });

  it('counts words', () => {
    const hits = scan('Oracle of old and Microsoft', sampleLexicon);
    const known = hits.entries.flatMap((entry, hit) =>
      entry >= 0 && entry < sampleLexicon.nameCount ? [hit] : [],
    );
    expect(known.map(hit => hits.words[hit])).toEqual([0, 4]);
  });

  it('never throws, never overlaps, never leaves the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'Nvidia',
            'Hon',
            'Hai',
            '鴻',
            '海',
            ' ',
            '.',
            '-',
            "'s",
            '$',
            '1,2',
            '\ud83d',
            'é',
            '(',
            'Inc.',
          ),
        )
        .map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(text, given => {
        const clean = cleanText(given).text;
        const hits = scan(clean, sampleLexicon);
        for (let hit = 0; hit < hits.length; hit += 1) {
          expect(hits.starts[hit]).toBeGreaterThanOrEqual(hit === 0 ? 0 : hits.ends[hit - 1]!);
          expect(hits.ends[hit]).toBeGreaterThanOrEqual(hits.starts[hit]!);
          expect(hits.ends[hit]).toBeLessThanOrEqual(clean.length);
          const entry = hits.entries[hit]!;
          if (entry < 0) continue;
          const found = clean.slice(hits.starts[hit], hits.ends[hit]).toLowerCase().replaceAll('-', ' ');
          expect(found).toBe(sampleLexicon.text(entry).toLowerCase().replaceAll('-', ' '));
        }
      }),
      { numRuns: 500 },
    );
  });
});
