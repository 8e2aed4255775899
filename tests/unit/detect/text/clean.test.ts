import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/detect/text/clean.ts';

/** Text rich in what cleaning changes. */
const typography = fc
  .array(fc.constantFrom(...'aB1 $.,\n\t\u00a0\u00ad\u200b\u2009’“”–—‑é鴻\ud83d\ude00', '  ', '\r\n'), {
    maxLength: 40,
  })
  .map(parts => parts.join(''));

describe('cleanText', () => {
  it('returns the same string where nothing is to do', () => {
    const text = 'Nvidia agreed to pay $20 billion.';
    expect(cleanText(text).text).toBe(text);
  });

  it('writes spaces, quotes, hyphens and dashes in one way', () => {
    expect(cleanText('OpenAI’s “$1.4\u00a0trillion” plan — state‑backed').text).toBe(
      'OpenAI\'s "$1.4 trillion" plan – state-backed',
    );
  });

  it('drops what cannot be seen and runs of spaces, and maps back', () => {
    const given = 'Core\u00adWeave \n  and\u200b Meta';
    const { text, original } = cleanText(given);
    expect(text).toBe('CoreWeave and Meta');
    expect(given.slice(original(text.indexOf('and')), original(text.length))).toBe('and\u200b Meta');
    expect(given.slice(original(0), original(9))).toBe('Core\u00adWeave');
  });

  it('maps every offset to the character it came from', () => {
    fc.assert(
      fc.property(typography, given => {
        const { text, original } = cleanText(given);
        expect(original(text.length)).toBe(given.length);
        for (let offset = 0; offset < text.length; offset += 1) {
          expect(cleanText(given.charAt(original(offset))).text).toBe(text.charAt(offset));
          expect(original(offset)).toBeLessThan(original(offset + 1));
        }
      }),
    );
  });

  it('has nothing left to do on its own result', () => {
    fc.assert(
      fc.property(typography, given => {
        const once = cleanText(given).text;
        expect(cleanText(once).text).toBe(once);
      }),
    );
  });
});
