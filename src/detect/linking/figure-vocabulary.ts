/** Words with which news says what a figure's label says in others: “capex” for “capital spending”. Lower case. */
import { type WordList, wordList } from './word-list.ts';

/** One matter that a label may be of, and how a clause may say so. */
export interface FigureMatter {
  /** Words of the label. */
  readonly label: readonly string[];
  readonly said: WordList;
  /** The same in phrases, or where a word needs its neighbors. */
  readonly phrase?: RegExp;
  /** A company has one such figure at a time, so that the word alone nearly says which is meant. */
  readonly singular?: true;
  /** A sum that is this is none of the others that say so. */
  readonly excludes?: true;
}

export const figureMatters: readonly FigureMatter[] = [
  {
    label: words('revenue sales'),
    said: wordList('revenue revenues sales turnover'),
    phrase: /\b(?:took|takes|taking|brought|brings|bringing) in\b/,
    excludes: true,
  },
  {
    label: words('profit income'),
    said: wordList('profit profits income earned earns earning earnings netted'),
    excludes: true,
  },
  {
    label: words('backlog'),
    said: wordList('backlog backlogs'),
    phrase: /\bof (?:work|orders|contracts) in hand\b|\bunfilled orders\b/,
    singular: true,
    excludes: true,
  },
  { label: words('inventory'), said: wordList('inventory inventories'), singular: true, excludes: true },
  {
    label: words('spending capex'),
    said: wordList('capex expenditure expenditures outlay outlays spend spends spending spent'),
    excludes: true,
  },
  {
    label: words('valuation value'),
    said: wordList('valuation valued values valuing value worth'),
    phrase: /\bin talks at\b|\bprice tag\b/,
    singular: true,
    excludes: true,
  },
  {
    label: words('price purchase sale bought'),
    said: wordList(
      'price pay pays paid paying buy buys bought buying purchase acquire acquires acquired acquiring acquisition takeover sale sold',
    ),
    phrase: /\b(?:went|goes|going) for\b|\bfetch(?:ed|es|ing)?\b/,
  },
  {
    label: words('raised raise funding round offering'),
    said: wordList('raise raises raised raising round funding fundraising ipo offering listing'),
  },
  {
    label: words('debt loan loans financing credit'),
    said: wordList(
      'debt loan loans borrow borrows borrowed borrowing credit financing lenders banks arranged',
    ),
  },
  {
    label: words('investment invested invest put commitment commitments'),
    said: wordList(
      'invest invests invested investing investment put puts commit commits committed commitment commitments pledge pledged promised',
    ),
  },
  {
    label: words('planned plan goal target program possible'),
    said: wordList(
      'plan plans planned planning goal target targets wants intends earmarked budgeted budget budgets',
    ),
  },
  {
    label: words('partnership venture framework alliance deal agreement contract'),
    said: wordList(
      'partnership venture ventures alliance framework pact deal deals contract contracts agreement agreements agree agrees agreed accord',
    ),
  },
  {
    label: words('guidance outlook forecast'),
    said: wordList('guidance guides guided guiding outlook forecast expects expected seen sees'),
  },
];

function words(list: string): string[] {
  return list.split(' ');
}
