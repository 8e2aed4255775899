import type {
  AmbiguityClass,
  CompanyNameSource,
  FacilityNameSource,
  LexiconSource,
  RivalNameSource,
} from '../../../detect/lexicon/source.ts';
import type { FacilityId } from '../../ids.ts';
import type { FactFiles } from '../../read/fact-files.ts';
import type { CompanyRecord } from '../../schema/company.ts';
import type { Alias } from '../../schema/name.ts';
import { shortSiteNames } from './short-site-names.ts';

/** Every name under which the news writes of a company or a facility, and the rivals of these names. */
export function nameSources(files: FactFiles): LexiconSource['names'] {
  return [
    ...files.companies.flatMap(({ id, value }) => companyNames(id, value)),
    ...facilityNames(files),
    ...rivalNames(files),
  ];
}

/** A company's own name and its aliases; the name is unique unless it stands among them with its ambiguity. */
export function namesOfCompany(record: CompanyRecord): Alias[] {
  const listed = record.aliases.some(alias => alias.text === record.name);
  return listed ? record.aliases : [{ text: record.name, ambiguity: 'unique', cues: [] }, ...record.aliases];
}

function companyNames(company: CompanyNameSource['company'], record: CompanyRecord): CompanyNameSource[] {
  const name = (
    text: string,
    form: CompanyNameSource['form'],
    ambiguity: AmbiguityClass,
    cues: string[] = [],
  ) => ({ kind: 'company', company, text, form, ambiguity, cues: inBothSpellings(cues) }) as const;
  const symbols = new Set(record.tickers.map(ticker => ticker.symbol));
  return [
    ...namesOfCompany(record).map(alias => name(alias.text, 'name', alias.ambiguity, alias.cues)),
    ...record.epithets.map(epithet => name(epithet, 'epithet', 'unique')),
    ...[...symbols].map(symbol => name(symbol, 'ticker', symbolAmbiguity(symbol))),
  ];
}

/** Short symbols and those that are words (HUT, FLEX, META) say nothing without an exchange or a `$` before. */
function symbolAmbiguity(symbol: string): AmbiguityClass {
  const isWord = wordSymbols.has(symbol) || symbol.length < 4;
  return isWord || /\d/.test(symbol) ? 'never-alone' : 'acronym';
}

const wordSymbols = new Set([
  'META',
  'FLEX',
  'LITE',
  'SOLV',
  'WULF',
  'WOLF',
  'AKER',
  'NOKIA',
  'RELIANCE',
  'IREN',
  'OKLO',
  'ASML',
]);

/** The files are written in American spelling; half of the news is not. */
function inBothSpellings(cues: string[]): string[] {
  return [...new Set(cues.flatMap(cue => [cue, cue.replace(/\bcenter(s?)\b/, 'centre$1')]))];
}

function facilityNames(files: FactFiles): FacilityNameSource[] {
  const byText = new Map<string, FacilityNameSource>();
  for (const { id, value } of files.facilities) {
    for (const alias of value.aliases) {
      const known = byText.get(alias.text);
      if (known) known.facilities.push(id);
      else
        byText.set(alias.text, {
          kind: 'facility',
          facilities: [id] as FacilityId[],
          ...alias,
          cues: inBothSpellings(alias.cues),
        });
    }
  }
  return [...byText.values(), ...shortSiteNames(files, byText)];
}

function rivalNames(files: FactFiles): RivalNameSource[] {
  const texts = [...files.companies, ...files.facilities].flatMap(({ value }) => value.rivals);
  return [...new Set(texts)].map(text => ({ kind: 'rival', text }));
}
