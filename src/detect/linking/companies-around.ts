/** Companies around an amount: who it may be of, and who is only named beside it. */
import type { CompanyId } from '../../facts/ids.ts';
import {
  type BlockContext,
  companiesIn,
  companyIdsIn,
  companyIdsOf,
  sentenceSpan,
} from '../block-context.ts';
import type { CompanyMention } from '../companies/mention.ts';
import type { Span } from '../types.ts';
import { companiesAbove } from './near.ts';
import type { LinkPage } from './surroundings.ts';

export interface CompaniesAround {
  readonly sentence: readonly CompanyId[];
  /** Companies of the sentence before, and of other parts of the same one; where there are none, of those above. */
  readonly previous: readonly CompanyId[];
  /** Companies that the amount is only measured against. */
  readonly compared: readonly CompanyId[];
  /** Companies that only another half of the sentence names, behind a semicolon. */
  readonly later: readonly CompanyId[];
  /** The company of the sentence that stands nearest to the amount. */
  readonly nearest: CompanyId | null;
}

const NONE: readonly CompanyId[] = [];

/**
 * Companies near an amount, and those that the article is about.
 * @param sentence the amount's
 * @param hasOtherSums whether its block has others
 */
export function likelyCompanies(
  sentence: number,
  hasOtherSums: boolean,
  context: BlockContext,
  page: LinkPage,
): ReadonlySet<CompanyId> {
  const here = companyIdsIn(context, sentence);
  const before = companyIdsIn(context, sentence - 1);
  const likely = new Set(page.mainCompanies);
  for (const company of here) likely.add(company);
  for (const company of before) likely.add(company);
  if (sentence > 1 && here.length === 0 && before.length === 0) {
    for (const company of companiesAbove(context, sentence)) likely.add(company);
  }
  // Of a deal several of whose sums stand together.
  if (hasOtherSums) for (const company of companyIdsOf(context)) likely.add(company);
  return likely;
}

/** @param index the amount's sentence */
export function companiesAround(
  amount: Span,
  index: number,
  sentenceText: string,
  context: BlockContext,
): CompaniesAround {
  const { text } = context.block;
  const mentions = companiesIn(context, index);
  const part = betweenSemicolons(amount, sentenceSpan(context, index), text);
  const before = companyIdsIn(context, index - 1);
  const compares = mentions.length > 0 && COMPARING.test(sentenceText);
  let sentence = NONE;
  let previous = before;
  let compared = NONE;
  let later = NONE;
  let nearest: CompanyMention | null = null;
  for (const mention of mentions) {
    const { company, start } = mention;
    if (compares && isCompared(amount, mention, text)) compared = withCompany(compared, company);
    else if (start >= part.end) later = withCompany(later, company);
    else {
      previous = withCompany(previous, company);
      if (start < part.start) continue;
      sentence = withCompany(sentence, company);
      if (nearest === null || distanceBetween(mention, amount) < distanceBetween(nearest, amount))
        nearest = mention;
    }
  }
  if (index > 1 && mentions.length === 0 && before.length === 0) previous = companiesAbove(context, index);
  return { sentence, previous, compared, later, nearest: nearest?.company ?? null };
}

function withCompany(companies: readonly CompanyId[], company: CompanyId): readonly CompanyId[] {
  return companies.includes(company) ? companies : [...companies, company];
}

/** “A loss of $2bn, more than Amazon earns”: the company is a measure and no party. */
function isCompared(amount: Span, company: Span, text: string): boolean {
  if (amount.start < company.start) return COMPARISON.test(text.slice(amount.end, company.start));
  // “OpenAI will pay more than $20bn” compares nothing with OpenAI.
  return COMPARISON.test(text.slice(company.end, amount.start).replace(OWN_QUALIFIER, ''));
}

/** Without such a word in the sentence no company need be looked at. */
const COMPARING = /than|as much as|unlike|compared/;
const COMPARISON =
  /\b(?:(?:more|less|larger|smaller|bigger|higher|lower|rather) than|as much as|unlike|compared)\b(?! (?:(?:\W|about |the )*[\d$€£]|doubl|tripl|quadrupl|halv|half|twice|enough|(?:a|two|three|four|five|six|ten|twenty) ))/;
const OWN_QUALIFIER = /\b(?:(?:more|less|higher|lower) than|as much as)\W*$/;

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
