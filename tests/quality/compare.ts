/** Compares what was found in a sample with what should be, by the rule of tests/corpus/README.md. */
import type { MentionKind } from '../../src/detect/types.ts';
import type { Found, FoundMention } from './found.ts';
import type { ExpectedMention, ExpectedValue, Sample } from './sample.ts';

export type Verdict =
  | { what: 'right'; kind: MentionKind; found: FoundMention; expected: ExpectedMention }
  | { what: 'wrong mark'; kind: MentionKind; found: FoundMention }
  | { what: 'missed'; kind: MentionKind; expected: ExpectedMention; text: string }
  | { what: 'wrong id'; kind: MentionKind; found: FoundMention; expected: ExpectedMention }
  | {
      what: 'wrong value';
      kind: MentionKind;
      found: FoundMention;
      expected: ExpectedMention;
      tenfold: boolean;
    }
  | {
      what: 'link right' | 'link wrong' | 'link missed' | 'link stray';
      text: string;
      link: string | null;
      wanted: string | null;
    };

/** Every mention found or expected in the sample, with what became of it. */
export function compare(sample: Sample, found: Found): Verdict[] {
  const judged = found.mentions.filter(mention => sample.kinds.includes(mention.kind));
  const taken = new Set<ExpectedMention>();
  const verdicts: Verdict[] = [];
  for (const mention of judged) {
    const expected = sample.mentions.find(one => !taken.has(one) && matches(one, mention));
    if (!expected) {
      const again = sample.mentions.some(one => one.optional && matches(one, mention));
      if (!again) verdicts.push({ what: 'wrong mark', kind: mention.kind, found: mention });
      continue;
    }
    taken.add(expected);
    if (!expected.optional) verdicts.push(verdictOn(expected, mention));
  }
  for (const expected of sample.mentions) {
    if (taken.has(expected) || expected.optional) continue;
    const text = sample.text.slice(expected.start, expected.end);
    verdicts.push({ what: 'missed', kind: expected.kind, expected, text });
  }
  return [...verdicts, ...compareLinks(sample, found)];
}

/** Same kind, and at least half of what was found lies inside what was expected. */
function matches(expected: ExpectedMention, found: FoundMention): boolean {
  if (expected.kind !== found.kind) return false;
  const inside = Math.min(expected.end, found.end) - Math.max(expected.start, found.start);
  return inside * 2 >= found.end - found.start;
}

function verdictOn(expected: ExpectedMention, found: FoundMention): Verdict {
  const { kind } = expected;
  if (expected.ids && !expected.ids.some(id => id === '?' || found.ids.includes(id))) {
    return { what: 'wrong id', kind, found, expected };
  }
  if (expected.value && found.value && !isSameValue(expected.value, found.value)) {
    return { what: 'wrong value', kind, found, expected, tenfold: isTenfoldOff(expected.value, found.value) };
  }
  return { what: 'right', kind, found, expected };
}

/** Fields that the sample leaves out are not judged; the decade of a vague sum may be said as a range. */
function isSameValue(expected: ExpectedValue, found: Required<ExpectedValue>): boolean {
  if (found.vague !== null && expected.vague === undefined) return isSame(expected.low, found.vague);
  return (Object.keys(expected) as (keyof ExpectedValue)[]).every(key => isSame(expected[key], found[key]));
}

function isSame(expected: string | number | null | undefined, found: string | number | null): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  return Math.abs(expected - found) <= Math.abs(expected) * 1e-9;
}

function isTenfoldOff(expected: ExpectedValue, found: Required<ExpectedValue>): boolean {
  const pairs = [
    [expected.low ?? expected.vague, found.low ?? found.vague],
    [expected.high, found.high],
  ];
  return pairs.some(([one, other]) => !!one && !!other && (one / other >= 9.99 || other / one >= 9.99));
}

function compareLinks(sample: Sample, found: Found): Verdict[] {
  return sample.links.map((expected): Verdict => {
    const amount = found.mentions.find(
      one => one.kind === 'money' && one.start < expected.end && one.end > expected.start,
    );
    const link = amount?.link ?? null;
    const said = { text: sample.text.slice(expected.start, expected.end), link, wanted: expected.link };
    if (link === expected.link || expected.or?.includes(link)) return { what: 'link right', ...said };
    if (expected.link === null) return { what: 'link stray', ...said };
    return { what: link === null ? 'link missed' : 'link wrong', ...said };
  });
}
