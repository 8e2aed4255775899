import type { CompanyId } from '../../facts/ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ScannedBlock } from './mention.ts';

/** What a page says about companies before any ambiguous name is judged. Ids map to counts. */
export interface CompanySurvey {
  /** Companies named beyond doubt: unique names, full names, tickers. */
  readonly sure: ReadonlyMap<CompanyId, number>;
}

/** Surveys the blocks of a page; cheap, so that it may run again after every change. */
export function surveyCompanies(_blocks: readonly ScannedBlock[], _lexicon: Lexicon): CompanySurvey {
  return { sure: new Map() };
}
