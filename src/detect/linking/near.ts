/** A quick look at the companies around an amount, which rules out most known sums before any is weighed. */
import type { CompanyId } from '../../facts/ids.ts';
import { type BlockContext, companiesIn, companyIdsIn } from '../block-context.ts';
import type { KnownAmount } from './amount-index.ts';
import type { LinkPage } from './surroundings.ts';

/** Companies of a sentence and of the one before it, and those that the article is about; some may come twice. */
export function likelyCompanies(context: BlockContext, sentence: number, page: LinkPage): CompanyId[] {
  const { companies, sentenceStarts, carried } = context;
  const from = sentenceStarts[Math.max(0, sentence - 1)]!;
  const to = sentenceStarts[sentence + 1] ?? context.block.text.length;
  const likely: CompanyId[] = [...page.mainCompanies, ...page.headlineCompanies];
  if (sentence === 0) likely.push(...carried);
  let namesOne = false;
  for (const { start, company } of companies) {
    if (start < from || start >= to) continue;
    likely.push(company);
    namesOne = true;
  }
  if (!namesOne && sentence > 1) likely.push(...companiesAbove(context, sentence));
  // Of a deal several of whose sums stand together.
  if ((context.block.readings?.amounts.length ?? 0) > 1)
    likely.push(...companies.map(({ company }) => company));
  return likely;
}

/** No further back goes “the company” or “its backlog”. */
const SENTENCES_BACK = 4;
/** In a longer block the first sentence is forgotten. */
const LEAD_REACH = 8;

/**
 * Whom a sentence goes on about that names no company, nor does the one before: those of the block's last sentence
 * that names any, and those with which the block begins (“Vertiv. Orders rose. Backlog stands at …”).
 */
export function companiesAbove(context: BlockContext, sentence: number): ReadonlySet<CompanyId> {
  const above = new Set<CompanyId>();
  for (let index = sentence - 1; index >= Math.max(0, sentence - SENTENCES_BACK); index--) {
    for (const { company } of companiesIn(context, index)) above.add(company);
    if (above.size > 0) break;
  }
  if (sentence > 0 && sentence <= LEAD_REACH) {
    for (const company of companyIdsIn(context, 0)) above.add(company);
  }
  return above;
}

/**
 * Whether a known sum may pass the rules on its parties: all of them ask for one near the amount or one that the
 * article is about.
 * @param likely as `likelyCompanies` gives them
 */
export function mayBeNamed(known: KnownAmount, likely: readonly CompanyId[], page: LinkPage): boolean {
  if ('figure' in known) return likely.includes(known.figure.company);
  const { kind, companies, others, facilities } = known.deal;
  // A party without a record is looked for in the words of the sentence.
  if (others.length > 0) return true;
  for (const company of companies) if (likely.includes(company)) return true;
  // Its site may stand for it, or the words of a pact between states.
  return (
    (facilities.length > 0 || kind === 'policy') && companies.some(company => page.companies.has(company))
  );
}
