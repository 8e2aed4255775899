import { describe, expect, it } from 'vitest';
import { endsSentence } from '../../../../src/detect/text/sentences.ts';

function ends(text: string, afterAbbreviation = false): boolean {
  return endsSentence(text, text.indexOf('.'), afterAbbreviation) >= 0;
}

describe('endsSentence', () => {
  it('ends before a capital, a digit and a currency sign', () => {
    expect(ends('It grew. Then it shrank.')).toBe(true);
    expect(ends('It grew. 300 people left')).toBe(true);
    expect(ends('It grew. $3 is the price')).toBe(true);
  });

  it('goes on before small letters, inside numbers and names', () => {
    expect(ends('about 4.5 percent')).toBe(false);
    expect(ends('the firm Inc. said')).toBe(false);
    expect(ends('Amazon.com fell')).toBe(false);
  });

  it('goes on after initials and abbreviations, unless a sentence starter follows', () => {
    expect(ends('J. Edgar')).toBe(false);
    expect(ends('Corp. Chairman Smith', true)).toBe(false);
    expect(ends('Corp. The shares fell', true)).toBe(true);
  });

  it('takes closing quotes in', () => {
    const text = 'He said "no." She left';
    expect(endsSentence(text, text.indexOf('.'), false)).toBe(text.indexOf(' She'));
  });
});
