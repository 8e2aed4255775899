import fc from 'fast-check';

const PIECES = [
  ...['OpenAI', 'Foxconn', 'Open', 'AI', 'Nvidia’s', 'Goldman Sachs', 'Abilene, Texas', 'Wisconsin', 'Stargate'],
  ...['$', 'US$', '€', '1.4', '1,400', '300', '10–15', 'between', 'and', 'trillion', 'bn', 'm', '%', 'GW', 'megawatts'],
  ...['.', ',', '—', '\u00a0', '\u00ad', '\u200b', '\n', ' ', '  ', '\t', '(', ')', '“', '’', '-', '/', 'per year'],
  ...['data center', 'up to', 'nearly', 'a', 'the', 'of', 'billions', 'NASDAQ: NVDA', '\ud800', '\udc00', '\u202e', 'İ', 'ß'],
]; // biome-ignore format: a list of words

/** Text of the field's own pieces in any order, and of any Unicode, lone surrogates included. */
export const anyProse: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 6 }).map(lone) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('9', 'a', '$', ' ', '.'), fc.nat(300)).map(repeated) },
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.join(''));

function lone(units: number[]): string {
  return String.fromCharCode(...units);
}

function repeated([character, times]: [string, number]): string {
  return character.repeat(times);
}
