import type { PartialDate } from '../facts/ids.ts';
import {
  type ArticleContext,
  answer,
  type CardAnswer,
  type CardQuestion,
  type PageSummary,
  summarizePage,
} from '../lookup/index.ts';
import { loadFacts } from './facts.ts';

/** Answers a card's question; loads the facts where they are not yet loaded. */
export async function answerCard(question: CardQuestion): Promise<CardAnswer> {
  const { index, maps } = await loadFacts();
  return answer(question, index, maps, today());
}

/** Sums up what the facts know about everything that an article names. */
export async function summarizeArticle(article: ArticleContext): Promise<PageSummary> {
  const { index, maps } = await loadFacts();
  return summarizePage(index, maps, article, today());
}

/** The reader's day, which ages are counted to. */
function today(): PartialDate {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}` as PartialDate;
}
