/** A word without the endings that tell a noun from a verb: “valued” and “valuation” both give “valu”. */
export function stemOf(word: string): string {
  return word
    .replace(/is(?=(?:e|ed|es|ing|ation)$)/, 'iz')
    .replace(/(?:ations?|ments?|ings?|ly|ed|es|s|e)$/, '');
}
