/** Weighs how likely an amount is a figure that a company's record has: by whose it is and by the words of its label. */
import type { CompanyId } from '../../facts/ids.ts';
import type { FigureSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';
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
  if (!page.companies.has(company) || around.compared.has(company)) return null;
  const evidence = judgeOwner(figure, digits, around, page);
  if (evidence === null) return null;
  const isNear = around.sentence.has(company) || around.previous.has(company);
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
  if (around.sentence.has(company)) evidence.push({ code: 'linkParty', points: 4, detail: company });
  else if (around.previous.has(company)) {
    evidence.push({ code: 'linkPartyBefore', points: 3, detail: company });
  } else if (page.mainCompanies.has(company) && !around.later.has(company)) {
    const points = page.headlineCompanies.has(company) ? 3 : 2;
    evidence.push({ code: 'linkPartyOfArticle', points, detail: company });
    const other = [...around.previous].find(company => !namesCompany(figure, company));
    if (other !== undefined) evidence.push({ code: 'linkOtherCompany', points: -2, detail: other });
  } else return null;
  const { nearest } = around;
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

/** “Capital plan 2026-2029”, but not the date of a figure, which stands in brackets. */
const yearsOf = remembered(({ label }: FigureSource): readonly string[] => {
  return label.replace(/\([^)]*\)/g, '').match(/\b20\d\d\b/g) ?? [];
});

/** “Price for the 82% stake”. */
const SHARE = /\b\d+(?:\.\d+)?%/;

function labelEvidence(figure: FigureSource, around: Surroundings): Evidence[] {
  const evidence: Evidence[] = [];
  const say = (detail: string, points = 2): void => {
    evidence.push({ code: 'linkLabel', points, detail });
  };
  const { matters, rest } = labelOf(figure);
  for (const { said, phrase, singular } of matters) {
    const own = around.clauseWord(said) ?? (phrase ? around.clauseMatch(phrase) : null);
    if (own !== null) say(own, singular ? 3 : 2);
  }
  for (const word of rest) if (hasInflection(word, around)) say(word);
  for (const year of yearsOf(figure)) if (around.sentenceWords.has(year)) say(year);
  const share = SHARE.exec(figure.label);
  if (share !== null && around.sentenceText.includes(share[0])) say(share[0]);
  for (const company of around.sentence) {
    if (company !== figure.company && namesCompany(figure, company)) {
      evidence.push({ code: 'linkBothParties', points: 2, detail: company });
    }
  }
  return evidence.sort((one, other) => other.points - one.points);
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
  /** Words of the label that are of none of them. */
  readonly rest: readonly string[];
}

const labelOf = remembered(({ words }: FigureSource): Label => {
  const matters = figureMatters.filter(matter => matter.label.some(word => words.includes(word)));
  const rest = words.filter(word => !matters.some(matter => matter.label.includes(word)));
  return { matters, rest };
});

/** Whether the label has the company's name (“Price in the agreed sale to Eaton”). */
export function namesCompany(figure: FigureSource, company: CompanyId): boolean {
  return company.split('-').every(word => figure.words.includes(word));
}

/** Whether a word or an inflection of it (“valued” for “valuation”) is in the amount's clause. */
function hasInflection(word: string, around: Surroundings): boolean {
  if (around.clauseWords.has(word)) return true;
  const stem = stemOf(word);
  return stem.length >= SHORTEST_STEM && around.clauseStems.has(stem);
}

const SHORTEST_STEM = 4;
