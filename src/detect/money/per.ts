import { HYPHEN, isLetter, lettersEnd, phraseEnd, SPACE, skipJoint, wordAt } from '../quantity/characters.ts';
import { PhrasesByInitial } from '../quantity/phrases.ts';

/** The unit a sum is paid for. `end` lies behind its words. */
export interface Per {
  unit: string;
  end: number;
  /** Joined by hyphens (“$1.2 billion-a-year”), so that it is part of the amount's span. */
  hyphenated: boolean;
}

/** Each unit with the ways to write it, in the singular. */
const SPELLINGS: readonly (readonly [unit: string, ...spellings: string[]])[] = [
  ['year', 'year', 'yr', 'y', 'annum'],
  ['month', 'month', 'mo', 'mth'],
  ['quarter', 'quarter', 'qtr'],
  ['week', 'week', 'wk'],
  ['day', 'day'],
  ['hour', 'hour', 'hr', 'h'],
  ['minute', 'minute', 'min'],
  ['second', 'second'],
  ['decade', 'decade'],
  ['share', 'share'],
  ['unit', 'unit', 'piece', 'pop'],
  ['person', 'person', 'capita', 'head'],
  ['employee', 'employee', 'worker'],
  ['user', 'user', 'seat'],
  ['customer', 'customer'],
  ['household', 'household', 'home'],
  ['chip', 'chip'],
  ['GPU', 'gpu'],
  [
    'GPU-hour',
    'gpu-hour',
    'gpu hour',
    'gpu/hour',
    'gpu/hr',
    'gpu-hr',
    'gpu per hour',
    'gpu/h',
    'gpu an hour',
  ],
  ['rack', 'rack'],
  ['server', 'server'],
  ['wafer', 'wafer'],
  ['token', 'token'],
  [
    'million tokens',
    ...['million tokens', 'million input tokens', 'million output tokens', '1m tokens', 'm tokens'],
    ...['1 million tokens', 'one million tokens'],
  ],
  ['W', 'watt', 'w'],
  ['kW', 'kilowatt', 'kw'],
  ['MW', 'megawatt', 'mw'],
  ['GW', 'gigawatt', 'gw'],
  ['kWh', 'kwh', 'kilowatt-hour', 'kilowatt hour', 'kilowatthour'],
  ['MWh', 'mwh', 'megawatt-hour', 'megawatt hour', 'megawatthour'],
  ['MW-day', 'mw-day', 'mw day', 'megawatt-day', 'megawatt day'],
  ['kW-month', 'kw-month', 'kw month', 'kilowatt-month', 'kilowatt month'],
  ['MMBtu', 'mmbtu', 'million btu', 'million british thermal units'],
  ['barrel', 'barrel', 'bbl'],
  ['gallon', 'gallon', 'gal'],
  ['ounce', 'ounce', 'oz'],
  ['pound', 'pound', 'lb'],
  ['kilogram', 'kilogram', 'kilo', 'kg'],
  ['ton', 'ton', 'tonne', 'metric ton'],
  ['acre', 'acre'],
  ['hectare', 'hectare'],
  ['mile', 'mile'],
  ['kilometer', 'kilometer', 'kilometre', 'km'],
  ['square foot', 'square foot', 'sq ft', 'sq. ft', 'sq foot', 'sqft'],
  ['square meter', 'square meter', 'square metre', 'sq m', 'sqm'],
  ['ticket', 'ticket'],
  ['bottle', 'bottle'],
];

const UNITS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([unit, ...spellings]) => spellings.map(spelling => [spelling, unit] as const)),
);

const LONGEST_FIRST = new PhrasesByInitial(
  [...UNITS.keys()].sort((one, other) => other.length - one.length),
  words => words,
);

/** Words that by themselves say a rate. */
const ADVERBS = new PhrasesByInitial<readonly [phrase: string, unit: string]>(
  [
    ['annually', 'year'],
    ['yearly', 'year'],
    ['monthly', 'month'],
    ['quarterly', 'quarter'],
    ['weekly', 'week'],
    ['daily', 'day'],
    ['hourly', 'hour'],
    ['p.a.', 'year'],
    ['pa', 'year'],
    ['apiece', 'unit'],
  ],
  ([phrase]) => phrase,
);

const PERIODS: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'week', 'day', 'hour', 'decade']);

/** After “a year” these make it a date: “up from $5 billion a year ago”. */
const DATING: ReadonlySet<string> = new Set([
  ...['ago', 'earlier', 'before', 'later', 'prior', 'previously', 'after', 'from', 'early', 'ahead', 'back'],
]);

const LINKS = new PhrasesByInitial(
  ['for each', 'for every', 'per', 'each', 'every', 'an', 'a'],
  link => link,
);

/** The rate that the words behind `at` make of the sum that ends there, or `null`. */
export function readPer(text: string, at: number): Per | null {
  const code = text.charCodeAt(at);
  if (text.charAt(at) === '/') return readUnit(text, at + 1, '/', false);
  if (code !== SPACE && code !== HYPHEN) return null;
  const start = at + 1;
  const hyphenated = code === HYPHEN;
  for (const link of LINKS.at(text, start)) {
    const linkEnd = phraseEnd(text, start, link);
    if (linkEnd < 0) continue;
    const joint = text.charCodeAt(linkEnd);
    const unit = joint === code ? readUnit(text, skipJoint(text, linkEnd), link, hyphenated) : null;
    if (unit) return unit;
    if (link === 'each') return { unit: 'unit', end: linkEnd, hyphenated };
  }
  return hyphenated ? null : readAdverb(text, start);
}

function readAdverb(text: string, at: number): Per | null {
  for (const [phrase, unit] of ADVERBS.at(text, at)) {
    const end = phraseEnd(text, at, phrase);
    if (end >= 0) return { unit, end, hyphenated: false };
  }
  return null;
}

function readUnit(text: string, at: number, link: string, hyphenated: boolean): Per | null {
  for (const words of LONGEST_FIRST.at(text, at)) {
    const end = phraseEnd(text, at, words);
    if (end < 0) continue;
    const unit = UNITS.get(words)!;
    if (words.length === 1 && link !== '/') continue;
    if (!allowsUnit(text, link, unit, end)) return null;
    return { unit, end, hyphenated };
  }
  return link === 'per' || link === 'for each' ? readAnyNoun(text, at, hyphenated) : null;
}

/** “$5 billion a year ago” dates, and “a share of the market” is a part. */
function allowsUnit(text: string, link: string, unit: string, end: number): boolean {
  const next = text.charCodeAt(end) === SPACE ? wordAt(text, end + 1) : '';
  if (link === 'a' || link === 'an') {
    if (PERIODS.has(unit) && DATING.has(next)) return false;
    return next !== 'of' && unit !== 'second' && unit !== 'household';
  }
  return true;
}

/** “Per” makes a rate with any noun: “$40 per parcel”. */
function readAnyNoun(text: string, at: number, hyphenated: boolean): Per | null {
  if (!isLetter(text.charCodeAt(at))) return null;
  const word = wordAt(text, at);
  const end = at + word.length;
  if (ADJECTIVES.has(word) && text.charCodeAt(end) === SPACE)
    return readUnit(text, end + 1, 'per', hyphenated);
  return word === '' || NO_NOUNS.has(word) ? null : { unit: word, end: lettersEnd(text, at), hyphenated };
}

/** Before the noun that a rate is for: “$210,000 per permanent job”. */
const ADJECTIVES: ReadonlySet<string> = new Set([
  ...[
    'permanent',
    'new',
    'direct',
    'created',
    'local',
    'installed',
    'single',
    'additional',
    'average',
    'typical',
  ],
]);

const NO_NOUNS: ReadonlySet<string> = new Set([
  'the',
  'our',
  'its',
  'their',
  'his',
  'her',
  'your',
  'se',
  'this',
  'that',
]);
