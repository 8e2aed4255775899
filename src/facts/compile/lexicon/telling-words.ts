/** Words that tell nothing of what a sum is. */
const fillers = new Set(
  'a an and as at be by for from in into is it its of on or over than that the their them this through to up was were which with about more most least less nearly some billion million trillion total new us u.s all each both either neither one first second third once not no only own whole together there besides while when what before after during until since earlier later already now put puts across'.split(
    ' ',
  ),
);

/**
 * The words of some texts that tell one deal or figure from others: lower case, without numbers, fillers and the
 * words of `names`.
 */
export function tellingWords(texts: (string | undefined)[], names: string[]): string[] {
  const nameWords = new Set(names.flatMap(wordsOf));
  const words = texts.flatMap(text => wordsOf(text ?? ''));
  return [...new Set(words)].filter(
    word => word.length > 1 && !fillers.has(word) && !nameWords.has(word) && !/^\d/.test(word),
  );
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}.&-]*/gu)
    ?.map(word => word.replace(/[.-]+$/, '')) ?? [];
