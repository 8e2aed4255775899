/** The words right around an amount, which say what it is. */
import type { Span } from '../types.ts';
import { matterOfLast, worthOfNext } from './vocabulary.ts';

/** Letters on either side of an amount in which the words stand that say what it is. */
const CLAUSE_LETTERS = 90;

/** The part of the sentence around an amount that reaches to the next amount or semicolon on either side. */
export function clauseAround(amount: Span, sentence: Span, text: string, names: readonly Span[]): string {
  const from = Math.max(sentence.start, amount.start - CLAUSE_LETTERS);
  const to = Math.min(sentence.end, amount.end + CLAUSE_LETTERS);
  const before = withoutNames(from, amount.start, text, names);
  const after = withoutNames(amount.end, to, text, names);
  const cutBefore = Math.max(before.lastIndexOf(';'), before.lastIndexOf(': '), lastSumBefore(before));
  const nextSum = after.search(NEXT_MATTER);
  const own = nextSum === -1 ? after : after.slice(0, nextSum).replace(worthOfNext, '');
  const led = before.slice(cutBefore + 1).replace(matterOfLast, '');
  return `${led} ${own}`.replace(COMPOUND, ' ');
}

/** The next sum, or a predicate of its own: “…, and was fined”. */
const NEXT_MATTER =
  /[$€£¥]|; |, (?:and|but) (?:was|were|is|are|has|had|have|will|it|they)\b|, (?:[\p{Ll}-]+ ){0,4}of which\b/u;

/** A text with blanks for its names: “Valor Equity Partners” says nothing of equity. */
function withoutNames(from: number, to: number, text: string, names: readonly Span[]): string {
  let left = '';
  let copiedTo = from;
  for (const name of names) {
    if (name.end <= copiedTo || name.start >= to) continue;
    left += `${text.slice(copiedTo, Math.max(copiedTo, name.start))} `;
    copiedTo = Math.min(name.end, to);
  }
  return left + text.slice(copiedTo, to);
}

/** “Capital-spending plan”, “a cloud-computing deal”: a compound of a word of business is read as two words. */
const COMPOUND =
  /-(?=(?:spending|expenditures?|computing|sale|deal|contract|investment|purchase|financing|loan|lease|round|plan|budget)\b)/g;

const SIGN = /[$€£¥]/;

function lastSumBefore(text: string): number {
  if (!SIGN.test(text)) return -1;
  const found = [...text.matchAll(/[$€£¥][\d.,]+\S*(?: (?:billion|million|trillion))?/g)].at(-1);
  return found === undefined ? -1 : found.index + found[0].length - 1;
}
