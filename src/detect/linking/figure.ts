/** Weighs how likely an amount is a figure that a company's record has: by whose it is and by the words of its label. */
import type { CompanyId } from '../../facts/ids.ts';
import type { FigureSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';
import { sortShort } from '../sort-short.ts';
import type { Amount, Evidence } from '../types.ts';
import { startsAfter } from './dates.ts';
import { type FigureMatter, figureMatters } from './figure-vocabulary.ts';
import { isSaid } from './said-dates.ts';
import { stemOf } from './stem.ts';
import type { LinkPage, Surroundings } from './surroundings.ts';

/** Of a label of so many words one alone says too little. */
const LONG_LABEL = 4;
/** A company seldom has two sums that agree in two digits, and hardly ever in three. */
const TELLING_DIGITS = 2;
const SURE_DIGITS = 3;

/**
 * Evidence that a figure is meant, or `null` where it cannot be.
 * @param digits in how many digits amount and figure agree
 */
export function judgeFigure(
  figure: FigureSource,
  digits: number,
  amount: Amount,
  around: Surroundings,
  page: LinkPage,
): Evidence[] | null {
  const { company } = figure;
  if (page.published !== null && startsAfter(figure.asOf, page.published)) return null;
  const isForeignRate = amount.per !== null && !isOwnRate(figure, amount.per);
  if (isForeignRate && amount.per !== 'year') return null;
  if (!page.companies.has(company) || around.companies.compared.includes(company)) return null;
  const evidence = judgeOwner(figure, digits, around, page);
  if (evidence === null) return null;
  const isNear = around.companies.sentence.includes(company) || around.companies.previous.includes(company);
  const labels = labelEvidence(figure, around);
  if (labels.length < labelsAsked(figure, digits, isNear)) return null;
  if (labels.length === 0 && saysOtherMatter(around)) return null;
  const other = otherMatterOf(figure, around);
  if (other !== null) evidence.push({ code: 'linkOtherKind', points: -4, detail: other });
  evidence.push(...labels.slice(0, 2));
  if (isForeignRate) evidence.push({ code: 'linkRate', points: -4, detail: 'year' });
  if (isSaid(figure.asOf, around.saidDates(page.published))) {
    evidence.push({ code: 'linkDate', points: 2, detail: figure.asOf });
  }
  return evidence;
}

function isOwnRate(figure: FigureSource, per: string): boolean {
  return (figure.yearly && per === 'year') || figure.words.includes(per);
}

/** Whose the amount is by what stands near. */
function judgeOwner(
  figure: FigureSource,
  digits: number,
  around: Surroundings,
  page: LinkPage,
): Evidence[] | null {
  const { company } = figure;
  const evidence: Evidence[] = [];
  if (around.companies.sentence.includes(company))
    evidence.push({ code: 'linkParty', points: 4, detail: company });
  else if (around.companies.previous.includes(company)) {
    evidence.push({ code: 'linkPartyBefore', points: 3, detail: company });
  } else if (page.mainCompanies.has(company) && !around.companies.later.includes(company)) {
    const points = page.headlineCompanies.has(company) ? 3 : 2;
    evidence.push({ code: 'linkPartyOfArticle', points, detail: company });
    const other = around.companies.previous.find(each => !namesCompany(figure, each));
    if (other !== undefined) evidence.push({ code: 'linkOtherCompany', points: -2, detail: other });
  } else return null;
  const { nearest } = around.companies;
  if (nearest !== null && nearest !== company && !namesCompany(figure, nearest)) {
    const points = digits >= TELLING_DIGITS ? -2 : -3;
    evidence.push({ code: 'linkOtherCompany', points, detail: nearest });
  }
  return evidence;
}

/** How many words of the label must be said: the more digits agree, the fewer. */
function labelsAsked(figure: FigureSource, digits: number, isNear: boolean): number {
  if (digits >= SURE_DIGITS && (isNear || digits > SURE_DIGITS)) return 0;
  return figure.words.length >= LONG_LABEL && digits < TELLING_DIGITS ? 2 : 1;
}

function labelEvidence(figure: FigureSource, around: Surroundings): Evidence[] {
  const evidence: Evidence[] = [];
  const say = (detail: string, points = 2): void => {
    evidence.push({ code: 'linkLabel', points, detail });
  };
  const { matters, rest, years, share } = labelOf(figure);
  for (const { said, phrase, singular } of matters) {
    const own = around.clauseWord(said) ?? (phrase ? around.clauseMatch(phrase) : null);
    if (own !== null) say(own, singular ? 3 : 2);
  }
  for (const { word, stem } of rest) {
    const isInClause =
      around.clauseWords.includes(word) || (stem.length >= SHORTEST_STEM && around.hasClauseStem(stem));
    if (isInClause) say(word);
  }
  for (const year of years) if (around.sentenceWords.has(year)) say(year);
  if (share !== null && around.sentenceText.includes(share)) say(share);
  for (const company of around.companies.sentence) {
    if (company !== figure.company && namesCompany(figure, company)) {
      evidence.push({ code: 'linkBothParties', points: 2, detail: company });
    }
  }
  return sortShort(evidence, (one, other) => other.points - one.points);
}

/** Whether the clause says what the sum is, which is not what the label says. */
function saysOtherMatter(around: Surroundings): boolean {
  return figureMatters.some(({ said }) => around.clauseWord(said) !== null);
}

/** Where the clause says a matter that excludes the label's own, and not that one: “a capex of” for a revenue. */
function otherMatterOf(figure: FigureSource, around: Surroundings): string | null {
  const { matters } = labelOf(figure);
  if (!matters.some(({ excludes }) => excludes)) return null;
  if (matters.some(({ excludes, said }) => excludes && around.clauseWord(said) !== null)) return null;
  for (const matter of figureMatters) {
    if (!matter.excludes || matters.includes(matter)) continue;
    const other = around.clauseWord(matter.said);
    if (other !== null) return other;
  }
  return null;
}

interface Label {
  readonly matters: readonly FigureMatter[];
  /** Words of the label that are of none of them, with their stems. */
  readonly rest: readonly { word: string; stem: string }[];
  /** “Capital plan 2026-2029”, but not the date of a figure, which stands in brackets. */
  readonly years: readonly string[];
  /** “Price for the 82% stake”. */
  readonly share: string | null;
}

const labelOf = remembered(({ words, label }: FigureSource): Label => {
  const matters = figureMatters.filter(matter => matter.label.some(word => words.includes(word)));
  const rest = words
    .filter(word => !matters.some(matter => matter.label.includes(word)))
    .map(word => ({ word, stem: stemOf(word) }));
  const years = label.replace(/\([^)]*\)/g, '').match(/\b20\d\d\b/g) ?? [];
  const share = /\b\d+(?:\.\d+)?%/.exec(label)?.[0] ?? null;
  return { matters, rest, years, share };
});

/** Whether the label has the company's name (“Price in the agreed sale to Eaton”). */
export function namesCompany(figure: FigureSource, company: CompanyId): boolean {
  return nameWordsOf(company).every(word => figure.words.includes(word));
}

const nameWords = new Map<CompanyId, readonly string[]>();

function nameWordsOf(company: CompanyId): readonly string[] {
  let words = nameWords.get(company);
  if (words === undefined) {
    words = company.split('-');
    nameWords.set(company, words);
  }
  return words;
}

/** Inflections are told by stems of at least so many letters (“valued” for “valuation”). */
const SHORTEST_STEM = 4;
