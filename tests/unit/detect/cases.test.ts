import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../quality/cases.ts';
import { compare } from '../../quality/compare.ts';
import { readValues } from '../../quality/readers.ts';
import { lineOf } from '../../quality/report.ts';

const cases = readCases(path.join(import.meta.dirname, '../../cases'));

/** Held cases are counted by `npm run quality` alone. */
const tuned = cases.filter(sample => sample.part === 'tuned');

describe.each(['money', 'power'] as const)('%s cases', group => {
  const ofGroup = tuned.filter(sample => sample.group === group);

  it('exist', () => expect(ofGroup.length).toBeGreaterThan(20));

  it.each(ofGroup.map(sample => [sample.text, sample] as const))('%s', (_, sample) => {
    const errors = compare(sample, readValues(sample)).filter(verdict => verdict.what !== 'right');
    expect(errors.map(verdict => lineOf(sample, verdict))).toEqual([]);
  });
});
