/** Amounts and power by the readers alone, without names, topic or lexicon: to measure these two by themselves. */
import { readAllMoney } from '../../src/detect/money/read-all-money.ts';
import { readAllPower } from '../../src/detect/power/read-all-power.ts';
import type { Found, FoundMention } from './found.ts';
import type { Sample } from './sample.ts';

export function readValues(sample: Sample): Found {
  const money = readAllMoney(sample.text).map((reading): FoundMention => {
    const { low, high, vague, currency, qualifier, per } = reading;
    return { ...mentionOf(sample, 'money', reading), value: { low, high, vague, currency, qualifier, per } };
  });
  const power = readAllPower(sample.text).map((reading): FoundMention => {
    const { low, high, qualifier } = reading;
    const value = { low, high, qualifier, vague: null, currency: null, per: null };
    return { ...mentionOf(sample, 'power', reading), value };
  });
  return { relevant: sample.onTopic, mentions: sample.onTopic ? [...money, ...power] : [] };
}

function mentionOf(
  sample: Sample,
  kind: 'money' | 'power',
  span: { start: number; end: number },
): FoundMention {
  const text = sample.text.slice(span.start, span.end);
  return { kind, start: span.start, end: span.end, text, ids: [], value: null, link: null };
}
