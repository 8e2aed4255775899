/** What stands around an amount: companies by how near they are, words, power. Read once for all its candidates. */
import type { CompanyId, FacilityId, PartialDate } from '../../facts/ids.ts';
import { type BlockContext, companiesIn, companyIdsIn, sentenceAt, sentenceSpan } from '../block-context.ts';
import type { Span } from '../types.ts';

/** What the page says beyond the block. */
export interface LinkPage {
  readonly mainCompanies: ReadonlySet<CompanyId>;
  readonly headlineCompanies: ReadonlySet<CompanyId>;
  readonly companies: ReadonlySet<CompanyId>;
  readonly published: PartialDate | null;
}

export interface Surroundings {
  readonly sentenceText: string;
  readonly sentence: ReadonlySet<CompanyId>;
  readonly previous: ReadonlySet<CompanyId>;
  /** Companies of the sentence, the nearest to the amount first. */
  readonly byDistance: readonly CompanyId[];
  /** Words right around the amount, to the ends of its clause: they say what the amount is. */
  readonly clauseWords: ReadonlySet<string>;
  readonly sentenceWords: ReadonlySet<string>;
  /** Power figures of the sentence in gigawatts. */
  readonly gigawatts: readonly number[];
  readonly facilities: ReadonlySet<FacilityId>;
}

/** Letters on either side of an amount in which the words stand that say what it is. */
const CLAUSE_LETTERS = 90;

export function surroundingsOf(
  amount: Span,
  context: BlockContext,
  facilities: ReadonlySet<FacilityId>,
): Surroundings {
  const { text } = context.block;
  const index = sentenceAt(context, amount.start);
  const sentence = sentenceSpan(context, index);
  const sentenceText = text.slice(sentence.start, sentence.end);
  const part = betweenSemicolons(amount, sentence, text);
  const here = companiesIn(context, index).filter(({ start }) => start >= part.start && start < part.end);
  return {
    sentenceText,
    sentence: new Set(here.map(mention => mention.company)),
    previous: new Set([...companyIdsIn(context, index - 1), ...companyIdsIn(context, index)]),
    byDistance: here
      .map(mention => ({ company: mention.company, distance: distanceBetween(mention, amount) }))
      .sort((one, other) => one.distance - other.distance)
      .map(({ company }) => company),
    clauseWords: wordsOf(clauseAround(amount, sentence, text)),
    sentenceWords: wordsOf(sentenceText),
    gigawatts: [...sentenceText.matchAll(/(\d+(?:\.\d+)?)[ -]?(GW|gigawatts?|MW|megawatts?)\b/gi)].map(
      ([, value, unit]) => Number(value) / (/^m/i.test(unit!) ? 1000 : 1),
    ),
    facilities,
  };
}

/** The words of a text, lower case, each once. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []);
}

function distanceBetween(one: Span, other: Span): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}

/** What a semicolon separates are two sentences in one. */
function betweenSemicolons(amount: Span, sentence: Span, text: string): Span {
  const before = text.lastIndexOf('; ', amount.start);
  const after = text.indexOf('; ', amount.end);
  return {
    start: Math.max(sentence.start, before),
    end: after === -1 ? sentence.end : Math.min(sentence.end, after),
  };
}

/** The part of the sentence around an amount that reaches to the next amount or semicolon on either side. */
function clauseAround(amount: Span, sentence: Span, text: string): string {
  const from = Math.max(sentence.start, amount.start - CLAUSE_LETTERS);
  const to = Math.min(sentence.end, amount.end + CLAUSE_LETTERS);
  const before = text.slice(from, amount.start);
  const after = text.slice(amount.end, to);
  const cutBefore = Math.max(before.lastIndexOf(';'), lastSumBefore(before));
  const nextSum = after.search(/[$€£¥]|; /);
  return `${before.slice(cutBefore + 1)} ${nextSum === -1 ? after : after.slice(0, nextSum)}`;
}

function lastSumBefore(text: string): number {
  const found = [...text.matchAll(/[$€£¥][\d.,]+\S*(?: (?:billion|million|trillion))?/g)].at(-1);
  return found === undefined ? -1 : found.index + found[0].length - 1;
}
