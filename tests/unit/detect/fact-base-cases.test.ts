/**
 * Cases of places and links against the fact base itself. Single cases may fail while facts change; what must hold is
 * how often they are right. Held cases are counted by `npm run quality` alone.
 */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeLexicon } from '../../../src/detect/lexicon/decode.ts';
import { encodeLexicon } from '../../../src/detect/lexicon/encode.ts';
import type { Lexicon } from '../../../src/detect/lexicon/lexicon.ts';
import { compileFacts } from '../../../src/facts/compile/index.ts';
import { readCases } from '../../quality/cases.ts';
import { type Found, findIn } from '../../quality/found.ts';
import type { Sample } from '../../quality/sample.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const tuned = readCases(path.join(ROOT, 'tests/cases')).filter(sample => sample.part === 'tuned');
const links = tuned.filter(sample => sample.group === 'links');
const places = tuned.filter(sample => sample.group === 'places');

let lexicon: Lexicon;
beforeAll(async () => {
  const { lexiconSource } = await compileFacts(ROOT);
  lexicon = decodeLexicon(encodeLexicon(lexiconSource));
}, 60_000);

/** The link that was found at the amount of a link case. */
function foundLink(sample: Sample, found: Found): string | null {
  const { start, end } = sample.links[0]!;
  return (
    found.mentions.find(mention => mention.start < end && mention.end > start && mention.kind === 'money')
      ?.link ?? null
  );
}

describe('links', () => {
  it('name only ids of the fact base', () => {
    const known = new Set<string>([
      ...lexicon.facts.deals.map(({ id }) => id),
      ...lexicon.facts.figures.map(({ key }) => key),
    ]);
    const expected = links.flatMap(sample => sample.links[0]!.link ?? []);
    expect(expected.filter(link => !known.has(link))).toEqual([]);
  });

  it('are right at least 19 times in 20, and are found at least 4 times in 5', () => {
    let right = 0;
    let wrong = 0;
    for (const sample of links) {
      const link = foundLink(sample, findIn(sample, lexicon));
      if (link === null) continue;
      if (link === sample.links[0]!.link) right++;
      else wrong++;
    }
    const expected = links.filter(sample => sample.links[0]!.link !== null).length;
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(right / expected).toBeGreaterThanOrEqual(0.8);
  });

  it.each(
    links.filter(sample => sample.links[0]!.link === null).map(sample => [sample.text, sample] as const),
  )('leaves unlinked: %s', (_, sample) => {
    expect(foundLink(sample, findIn(sample, lexicon))).toBeNull();
  });
});

describe('places', () => {
  const facilities = (sample: Sample) =>
    findIn(sample, lexicon)
      .mentions.filter(({ kind }) => kind === 'facility')
      .map(({ start, end }) => sample.text.slice(start, end));

  const marked = places.filter(sample => sample.mentions.length > 0);
  const unmarked = places.filter(sample => sample.mentions.length === 0);

  it('are found with an F1 of at least 0.85 and hardly ever wrongly', () => {
    let right = 0;
    let found = 0;
    let expected = 0;
    for (const sample of marked) {
      const words = sample.mentions.map(({ start, end }) => sample.text.slice(start, end));
      const marks = facilities(sample);
      expected += words.length;
      found += marks.length;
      right += marks.filter(mark => words.includes(mark)).length;
    }
    expect(right / found).toBeGreaterThanOrEqual(0.97);
    expect((2 * right) / (found + expected)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(unmarked.map(sample => [sample.text, sample] as const))('leaves unmarked: %s', (_, sample) => {
    expect(facilities(sample)).toEqual([]);
  });
});
