import { expect, test } from 'vitest';
import { compileFactBase } from '../../../src/facts/compile/fact-base.ts';
import type { PartialDate } from '../../../src/facts/ids.ts';
import { parseFactFiles } from '../../../src/facts/read/fact-files.ts';
import {
  ageInMonths,
  ageQuartiles,
  datedFacts,
  restingOnOneSecondarySource,
} from '../../../src/facts/report.ts';
import { smallBase } from './small-base.ts';

const today = new Date('2026-10-01T00:00:00Z');
const factBase = (edits: Parameters<typeof smallBase>[0] = []) =>
  compileFactBase(parseFactFiles(smallBase(edits)).files);

test.each([
  ['2026-10', 0],
  ['2026-09-30', 1],
  ['2025-10-31', 12],
  ['2025', 10],
  ['2027', 0],
])('a fact as of %s is %i months old', (date, months) => {
  expect(ageInMonths(date as PartialDate, today)).toBe(months);
});

test('figures and statuses of all records count', () => {
  expect(datedFacts(factBase()).map(fact => `${fact.record}: ${fact.what}`)).toEqual([
    'companies/openai: Annualized revenue',
    'companies/openai: Capacity secured',
    'facilities/openai-abilene-tx: status under-construction',
    'facilities/openai-abilene-tx: planned power',
    'deals/openai-oracle-300b-2025: status signed',
  ]);
});

test('quartiles are ages that occur', () => {
  expect(ageQuartiles(datedFacts(factBase()), today)).toEqual([7, 7, 7]);
  expect(ageQuartiles([], today)).toEqual([0, 0, 0]);
});

test('a record with one secondary source is named', () => {
  const edit = {
    file: 'publishers.yaml',
    written: 'apnews.com, kind: wire',
    instead: 'apnews.com, kind: secondary',
  };
  expect(restingOnOneSecondarySource(factBase([edit]))).toEqual(['facilities/openai-abilene-tx']);
  expect(restingOnOneSecondarySource(factBase())).toEqual([]);
});
