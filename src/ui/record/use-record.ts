import { useEffect, useState } from 'preact/hooks';
import { type ArticleContext, answer, type CardAnswer } from '../../lookup/index.ts';
import type { Facts } from '../../shipped/facts.ts';
import { today } from '../../shipped/today.ts';
import { questionFor, type RecordReference } from './reference.ts';

/** A record in full; `null` until it was looked up. */
export function useRecord(
  { index, maps }: Facts,
  record: RecordReference,
  article: ArticleContext,
): CardAnswer | null {
  const [found, setFound] = useState<CardAnswer | null>(null);
  const { kind, id } = record;
  useEffect(() => {
    let isCurrent = true;
    const question = questionFor({ kind, id } as RecordReference, article);
    void answer(question, index, maps, today()).then(next => isCurrent && setFound(next));
    return () => {
      isCurrent = false;
    };
  }, [kind, id, article, index, maps]);
  return found;
}
