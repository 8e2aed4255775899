import { expect, it } from 'vitest';
import { ListedWords, wordList } from '../../../../src/detect/linking/word-list.ts';

it('tells the first word of each list that is said, wherever it is said', () => {
  const metals = wordList('gold silver', 'tin');
  const tools = wordList('hammer tin');
  const seas = wordList('baltic');
  const said = new ListedWords(['a', 'tin', 'of', 'silver', 'and', 'silver']);
  expect(said.firstOf(metals)).toBe('silver');
  expect(said.firstOf(tools)).toBe('tin');
  expect(said.firstOf(seas)).toBeNull();
});
