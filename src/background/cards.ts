import {
  type ArticleContext,
  answer,
  type CardAnswer,
  type CardQuestion,
  type PageSummary,
  summarizePage,
} from '../lookup/index.ts';
import { loadFacts } from '../shipped/facts.ts';
import { today } from '../shipped/today.ts';

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
