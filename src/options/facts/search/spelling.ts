/** The parts of a text that a search compares: lower case, without accents, one space before each word. */
export function searchable(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}

/** The words of what a reader types. */
export function typedWords(text: string): string[] {
  return searchable(text).trim().split(' ').filter(Boolean);
}
