import type { DealId, PartialDate } from '../facts/ids.ts';
import { amountContent } from './amount.ts';
import { companyContent } from './company.ts';
import type { CardAnswer, CardContent } from './content.ts';
import { facilityContent, placeContent } from './facility.ts';
import type { FactIndex } from './fact-index.ts';
import type { Maps } from './map/locator.ts';
import type { ArticleContext, CardQuestion } from './question.ts';

/** A deal opened from another card is shown as the amount that it is worth. */
function dealQuestion(index: FactIndex, id: DealId, article: ArticleContext): CardQuestion | null {
  const deal = index.deals.get(id);
  if (deal === undefined) return null;
  const { value } = deal;
  return {
    kind: 'money',
    text: '',
    amount: {
      low: value?.amount ?? null,
      high: value?.high ?? null,
      vague: null,
      currency: value?.currency ?? null,
      uncertainCurrency: false,
      qualifier: value?.qualifier === 'target' ? null : (value?.qualifier ?? null),
      per: null,
    },
    candidates: [{ target: { deal: id }, points: 0, evidence: [] }],
    linked: true,
    parties: [],
    article,
  };
}

async function contentFor(
  question: CardQuestion,
  index: FactIndex,
  maps: Maps,
  today: PartialDate,
): Promise<CardContent | null> {
  switch (question.kind) {
    case 'company':
      return companyContent(index, maps, question.company, question.article, today);
    case 'money':
      return amountContent(index, question, today);
    case 'deal': {
      const asMoney = dealQuestion(index, question.deal, question.article);
      return asMoney === null ? null : contentFor(asMoney, index, maps, today);
    }
    case 'facility': {
      const [first, ...others] = question.facilities;
      if (first === undefined) return null;
      const decided = others.length === 0 || question.evidence.some(({ code }) => code === 'decided');
      return decided
        ? facilityContent(index, maps, first, others, question.article, today)
        : placeContent(index, maps, question.text, question.facilities);
    }
  }
}

/**
 * Answers a card's question from the fact base.
 *
 * @param today the day that ages are counted to.
 */
export async function answer(
  question: CardQuestion,
  index: FactIndex,
  maps: Maps,
  today: PartialDate,
): Promise<CardAnswer> {
  const content = await contentFor(question, index, maps, today);
  return content === null ? { found: false, reason: 'unknown-id' } : { found: true, content };
}
