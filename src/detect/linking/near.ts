/** A quick look at the companies around an amount, which rules out most known sums before any is weighed. */
import type { CompanyId } from '../../facts/ids.ts';
import type { BlockContext } from '../block-context.ts';
import type { KnownAmount } from './amount-index.ts';
import type { LinkPage } from './surroundings.ts';

/** Companies of a sentence and of the one before it; some may come twice. */
export function companiesNear(context: BlockContext, sentence: number): CompanyId[] {
  const { companies, sentenceStarts, carried } = context;
  const from = sentenceStarts[Math.max(0, sentence - 1)]!;
  const to = sentenceStarts[sentence + 1] ?? context.block.text.length;
  const near: CompanyId[] = sentence === 0 ? [...carried] : [];
  for (const { start, company } of companies) if (start >= from && start < to) near.push(company);
  return near;
}

/**
 * Whether a known sum may pass the rules on its parties: all of them ask for one near the amount or one that the
 * article is about.
 */
export function mayBeNamed(known: KnownAmount, near: readonly CompanyId[], page: LinkPage): boolean {
  const isKnown = (company: CompanyId) =>
    near.includes(company) || page.mainCompanies.has(company) || page.headlineCompanies.has(company);
  if ('figure' in known) return isKnown(known.figure.company);
  // A party without a record is looked for in the words of the sentence.
  return known.deal.others.length > 0 || known.deal.companies.some(isKnown);
}
