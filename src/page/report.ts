import type { PageReport } from '../messages.ts';
import { articleContext } from './article-context.ts';
import { type BlankReport, blankReport } from './blank-report.ts';
import { entityOf, type Mark } from './mark.ts';

/** What a report is made of. */
export interface Reportable extends BlankReport {
  marks: Iterable<Mark>;
  /** Index of each mark's block. */
  blockOf: (mark: Mark) => number;
}

/** Most annotations that are listed; no list is read further. */
const MOST_REPORTED = 2_000;

/** The page in full, as popup and panel show it. */
export function reportOf({ marks, blockOf, ...page }: Reportable): PageReport {
  const all = [...marks];
  return {
    ...blankReport(page),
    counts: countsOf(all),
    annotations: all
      .slice(0, MOST_REPORTED)
      .map(mark => ({ ...mark.annotation, block: blockOf(mark), mark: mark.id })),
    article: articleContext(all, page.hints),
  };
}

/** Distinct entities and sums, and how many of them are matched. */
export function countsOf(marks: readonly Mark[]): PageReport['counts'] {
  const distinct = (accepts: (mark: Mark) => boolean) =>
    new Set(marks.filter(accepts).map(mark => entityOf(mark.annotation))).size;
  return {
    company: distinct(({ annotation }) => annotation.kind === 'company'),
    money: distinct(({ annotation }) => annotation.kind === 'money'),
    moneyLinked: distinct(({ annotation }) => annotation.kind === 'money' && annotation.link !== null),
    facility: distinct(({ annotation }) => annotation.kind === 'facility'),
    facilityMatched: distinct(
      ({ annotation }) => annotation.kind === 'facility' && annotation.facilities.length === 1,
    ),
    power: distinct(({ annotation }) => annotation.kind === 'power'),
  };
}
