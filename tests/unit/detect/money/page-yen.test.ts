import { describe, expect, it } from 'vitest';
import { settleYen, yenIsYuan } from '../../../../src/detect/money/page-yen.ts';
import { readAllMoney } from '../../../../src/detect/money/read-all-money.ts';

const currencyOf = (text: string, isYuan: boolean) => {
  const [reading] = readAllMoney(text);
  return settleYen(reading!, text.slice(reading!.start, reading!.end), () => isYuan).currency;
};

describe('the sign of yen and yuan', () => {
  it('is of China where the page names China and nothing of Japan', () => {
    expect(yenIsYuan(['A Hangzhou start-up', 'lost money'])).toBe(true);
    expect(yenIsYuan(['A Hangzhou start-up', 'of SoftBank'])).toBe(false);
    expect(yenIsYuan(['A start-up'])).toBe(false);
  });

  it('settles bare signs alone', () => {
    expect(currencyOf('¥1.9bn', true)).toBe('CNY');
    expect(currencyOf('¥1.9bn', false)).toBe('JPY');
    expect(currencyOf('JP¥1.9bn', true)).toBe('JPY');
    expect(currencyOf('1.9 billion yen', true)).toBe('JPY');
    expect(currencyOf('$1.9bn', true)).toBe('USD');
  });
});
