import { describe, expect, it } from 'vitest';
import { readAllMoney } from '../../../../src/detect/money/read-all-money.ts';
import { type NotedBlock, scaledByTable } from '../../../../src/detect/money/table-scale.ts';

const text = (words: string): NotedBlock => ({ text: words, role: 'text' });
const cells = (...words: string[]): NotedBlock[] => words.map(each => ({ text: each, role: 'table-cell' }));

/** The value of the sum in the last block, `null` where it is open. */
function valueIn(blocks: readonly NotedBlock[]): number | null {
  const index = blocks.length - 1;
  const [reading] = readAllMoney(blocks[index]!.text);
  return scaledByTable(reading!, index, blocks)?.low ?? null;
}

describe('scaledByTable', () => {
  it.each([
    ['(In millions, except per share data)', 57_006e6],
    ['Amounts in thousands of U.S. dollars', 57_006e3],
    ['(US$ in billions)', 57_006e9],
    ['Backlog, $ million', 57_006e6],
    ['Consolidated results ($m)', 57_006e6],
    ['In NT$ thousands', 57_006e3],
    ['(Unaudited; in millions)', 57_006e6],
  ])('reads a bare sum by the note above its table: %s', (note, value) => {
    expect(valueIn([text(note), ...cells('', 'Q3', 'Revenue', '$57,006')])).toBe(value);
  });

  it('reads it by a note in the table itself that is of all of it', () => {
    expect(valueIn(cells('(In millions)', 'Revenue', '$57,006'))).toBe(57_006e6);
  });

  it.each([
    'It stands in millions of homes',
    'Sold in thousands of shops',
    'Revenue of $5 billion, and more',
    '3 millions',
  ])('takes no other words for a note: %s', words => {
    expect(valueIn([text(words), ...cells('Price', 'Server', '$57,006')])).toBe(57_006);
  });

  it('leaves what is told by the piece in whole units', () => {
    const note = text('(In millions, except per share data)');
    expect(valueIn([note, ...cells('Net income per share', '$1.30')])).toBe(1.3);
    expect(valueIn([note, ...cells('Average price of a server', '$41,000')])).toBe(41_000);
    expect(valueIn([note, ...cells('Net income per share', '$1.30', 'Revenue', '$900')])).toBe(9e8);
  });

  it('leaves sums alone that have a scale of their own', () => {
    expect(valueIn([text('(In millions)'), ...cells('Revenue', '$57 billion')])).toBe(5.7e10);
  });

  it('leaves it open where a note is of one column, or of another table farther up', () => {
    expect(valueIn(cells('Company', 'Spending ($bn)', 'Amazon', '$125'))).toBeNull();
    const far = [
      text('(In millions)'),
      ...Array.from({ length: 5 }, () => text('A paragraph between them.')),
    ];
    expect(valueIn([...far, ...cells('Rent', '$125')])).toBeNull();
  });

  it('takes the nearest note', () => {
    const first = [text('(In thousands)'), ...cells('Revenue', '$1')];
    expect(valueIn([...first, text('(In billions)'), ...cells('Revenue', '$2')])).toBe(2e9);
  });

  it('never touches prose, and drops a sum in a box where a note stands above', () => {
    expect(valueIn([text('(In millions)'), text('It costs $125 a month.')])).toBe(125);
    expect(valueIn([text('(In millions)'), text('$125')])).toBeNull();
    expect(valueIn([text('For sale'), text('$125')])).toBe(125);
  });
});
