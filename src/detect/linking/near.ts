/** A quick look at the companies around an amount, which rules out most known sums before any is weighed. */
import type { CompanyId } from '../../facts/ids.ts';
import type { BlockContext } from '../block-context.ts';
import type { KnownAmount } from './amount-index.ts';
import type { LinkPage } from './surroundings.ts';

/** Companies of a sentence and of the one before it, and those that the article is about; some may come twice. */
export function likelyCompanies(context: BlockContext, sentence: number, page: LinkPage): CompanyId[] {
  const { companies, sentenceStarts, carried } = context;
  const from = sentenceStarts[Math.max(0, sentence - 1)]!;
  const to = sentenceStarts[sentence + 1] ?? context.block.text.length;
  const likely: CompanyId[] = [...page.mainCompanies, ...page.headlineCompanies];
  if (sentence === 0) likely.push(...carried);
  for (const { start, company } of companies) if (start >= from && start < to) likely.push(company);
  return likely;
}

/**
 * Whether a known sum may pass the rules on its parties: all of them ask for one near the amount or one that the
 * article is about.
 * @param likely as `likelyCompanies` gives them
 */
export function mayBeNamed(known: KnownAmount, likely: readonly CompanyId[]): boolean {
  if ('figure' in known) return likely.includes(known.figure.company);
  const { companies, others } = known.deal;
  // A party without a record is looked for in the words of the sentence.
  if (others.length > 0) return true;
  for (const company of companies) if (likely.includes(company)) return true;
  return false;
}
