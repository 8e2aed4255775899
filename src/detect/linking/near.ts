/** A quick look at the companies around an amount, which rules out most known sums before any is weighed. */
import type { CompanyId } from '../../facts/ids.ts';
import { type BlockContext, companyIdsIn } from '../block-context.ts';
import type { DealSource } from '../lexicon/source.ts';
import type { KnownAmount } from './amount-index.ts';
import { countOthers, isAtSite } from './party-names.ts';
import type { LinkPage, Surroundings } from './surroundings.ts';

/** No further back goes “the company” or “its backlog”. */
const SENTENCES_BACK = 4;
/** In a longer block the first sentence is forgotten. */
const LEAD_REACH = 8;

/**
 * Whom a sentence goes on about that names no company, nor does the one before: those of the block's last sentence
 * that names any, and those with which the block begins (“Vertiv. Orders rose. Backlog stands at …”).
 */
export function companiesAbove(context: BlockContext, sentence: number): readonly CompanyId[] {
  const above: CompanyId[] = [];
  for (let index = sentence - 1; index >= Math.max(0, sentence - SENTENCES_BACK); index--) {
    above.push(...companyIdsIn(context, index));
    if (above.length > 0) break;
  }
  if (sentence > 0 && sentence <= LEAD_REACH) {
    for (const company of companyIdsIn(context, 0)) if (!above.includes(company)) above.push(company);
  }
  return above;
}

/**
 * Whether a known sum may pass the rules on its parties: all of them ask for one near the amount or one that the
 * article is about.
 */
export function mayBeNamed(known: KnownAmount, around: Surroundings, page: LinkPage): boolean {
  const likely = around.likelyCompanies(page);
  if ('figure' in known) return likely.has(known.figure.company);
  const { deal } = known;
  for (const company of deal.companies) if (likely.has(company)) return true;
  // A party without a record is looked for in the words around.
  if (deal.others.length > 0 && namesOther(deal, around, page)) return true;
  // Its site may stand for it, or the words of a pact between states.
  if (isAtSite(deal, around)) return true;
  return deal.kind === 'policy' && deal.companies.some(company => page.companies.has(company));
}

function namesOther(deal: DealSource, around: Surroundings, page: LinkPage): boolean {
  if (countOthers(deal, around.sentenceText) > 0 || countOthers(deal, around.textBefore) > 0) return true;
  return countOthers(deal, page.headline) > 0;
}
