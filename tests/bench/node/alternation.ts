/** All names as one alternation, longest first, at word edges: what one writes without a library. */
export function alternation(names: readonly string[]): RegExp {
  const escaped = [...names]
    .sort((one, other) => other.length - one.length)
    .map(name => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'gu');
}

export function countMatches(pattern: RegExp, texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) for (const _ of text.matchAll(pattern)) count++;
  return count;
}
