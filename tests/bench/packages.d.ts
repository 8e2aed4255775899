/** Packages that ship no types, as far as the bench uses them. */
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeywordsFromArray(keywords: readonly string[]): void;
    extractKeywords(text: string): string[];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: readonly string[],
      options: { separateWordSearch: boolean; accuracy: 'exactly'; diacritics: boolean },
    ): void;
    unmark(): void;
  }
}
