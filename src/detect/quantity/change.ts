import { isLetter, lettersStart, SPACE } from './characters.ts';

/** Stems of words after which “from X to Y” tells two values and no range. */
const CHANGE: readonly string[] = [
  ...[
    'rise',
    'rose',
    'risen',
    'rising',
    'rais',
    'grow',
    'grew',
    'cut',
    'increas',
    'decreas',
    'climb',
    'jump',
  ],
  ...['soar', 'surg', 'swell', 'swoll', 'balloon', 'fall', 'fell', 'drop', 'declin', 'slid', 'sank', 'sink'],
  ...[
    'shrink',
    'shrank',
    'shrunk',
    'slump',
    'plung',
    'tumbl',
    'lower',
    'lift',
    'boost',
    'bump',
    'hike',
    'hiking',
  ],
  ...[
    'expand',
    'doubl',
    'tripl',
    'quadrupl',
    'revis',
    'upgrad',
    'downgrad',
    'slash',
    'trim',
    'reduc',
    'up',
    'down',
  ],
  ...[
    'went',
    'go',
    'gone',
    'mov',
    'leap',
    'leapt',
    'widen',
    'narrow',
    'improv',
    'chang',
    'swung',
    'swing',
    'shot',
  ],
  ...['advanc', 'gain', 'edg', 'rocket', 'skyrocket', 'accelerat', 'ratchet', 'scal', 'ramp', 'par', 'upped'],
  ...['bring', 'brought', 'tak', 'took', 'push', 'adjust', 'dip', 'escalat', 'multipl', 'upsiz', 'progress'],
];

/** Short stems that must be the whole word. */
const WHOLE_WORDS: ReadonlySet<string> = new Set([
  'up',
  'down',
  'go',
  'cut',
  'cuts',
  'goes',
  'going',
  'cutting',
]);

/** Words after which “from X to Y” is a range whatever stood before. */
const RANGES: ReadonlySet<string> = new Set(['anywhere', 'anything', 'estimates', 'somewhere']);

const WORDS_BACK = 14;

/**
 * Whether a word of change stands before `at` in the same sentence and near (“raised its forecast for the year
 * from …”).
 */
export function followsChange(text: string, at: number): boolean {
  let end = at;
  for (let count = 0; count < WORDS_BACK && end > 0; count += 1) {
    while (end > 0 && !isLetter(text.charCodeAt(end - 1))) {
      end -= 1;
      const code = text.charAt(end);
      if (code === ';' || code === '!' || code === '?') return false;
      if (code === '.' && text.charCodeAt(end + 1) === SPACE && count > 0) return false;
    }
    const start = lettersStart(text, end);
    const word = text.slice(start, end).toLowerCase();
    if (word.startsWith('rang') || RANGES.has(word)) return false;
    if (isChange(word)) return true;
    end = start;
  }
  return false;
}

function isChange(word: string): boolean {
  if (word.length < 4) return WHOLE_WORDS.has(word);
  return (
    WHOLE_WORDS.has(word) ||
    CHANGE.some(stem => stem.length > 2 && word.startsWith(stem) && isEnding(word, stem))
  );
}

/** Endings a stem may take; “partner” is no form of “pare”, nor “cutlery” of “cut”. */
function isEnding(word: string, stem: string): boolean {
  return ENDINGS.has(word.slice(stem.length));
}

const ENDINGS: ReadonlySet<string> = new Set([
  ...['', 's', 'es', 'd', 'ed', 'ing', 'e', 'ied', 'ies', 'y', 'led', 'ling', 'ped', 'ping', 'ted', 'ting'],
  ...['n', 'en', 'er', 'med', 'ming', 'ion', 'ions', 'sion', 'ging', 'ged', 'ying', 'le', 'les'],
]);
