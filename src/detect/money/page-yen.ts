import type { MoneyReading } from './reading.ts';

/** Where a page is at home whose bare `¥` is a yuan, and where it is a yen. */
const CHINESE = /\b(?:China|Chinese|Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|yuan|renminbi|RMB|CNY)\b/;
const JAPANESE = /\b(?:Japan|Japanese|Tokyo|Osaka|yen|JPY|Nikkei|SoftBank|Kioxia|Rapidus)\b/;

/** Whether the sign `¥` on a page is that of China: the page names China and nothing of Japan. */
export function yenIsYuan(texts: readonly string[]): boolean {
  return texts.some(text => CHINESE.test(text)) && !texts.some(text => JAPANESE.test(text));
}

/** @param printed the words of the reading, which begin with letters where the page says whose sign it is */
export function settleYen(reading: MoneyReading, printed: string, isYuan: () => boolean): MoneyReading {
  if (reading.currency !== 'JPY' || !/^[¥￥]/.test(printed) || !isYuan()) return reading;
  return { ...reading, currency: 'CNY' };
}
