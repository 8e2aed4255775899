/** What stands around an amount: companies by how near they are, words, power. Read once for all its candidates. */
import type { CompanyId, FacilityId, PartialDate } from '../../facts/ids.ts';
import {
  amountsOf,
  type BlockContext,
  companiesIn,
  companyIdsIn,
  companyIdsOf,
  sentenceAt,
  sentenceSpan,
} from '../block-context.ts';
import type { FacilityMention } from '../places/resolve.ts';
import { wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';
import { clauseAround } from './clause.ts';
import { type CompaniesAround, companiesAround, likelyCompanies } from './companies-around.ts';
import { OtherSums } from './other-sums.ts';
import type { RepeatedSums } from './repeated.ts';
import { type SaidDate, saidDates } from './said-dates.ts';
import { wordsOfSentence } from './sentence-words.ts';
import { stemOf } from './stem.ts';
import { raisedPlan } from './vocabulary.ts';
import { ListedWords, type WordList } from './word-list.ts';

/** What the page says beyond the block. */
export interface LinkPage {
  /** Those of the headline are among them. */
  readonly mainCompanies: ReadonlySet<CompanyId>;
  readonly headlineCompanies: ReadonlySet<CompanyId>;
  readonly companies: ReadonlySet<CompanyId>;
  readonly published: PartialDate | null;
  /** Empty while the page is weighed. */
  readonly repeatedSums: RepeatedSums;
  /** The first headline; empty where there is none. */
  readonly headline: string;
  /** See `placeWordsOfPage`; most pages never ask. */
  readonly placeWords: () => ReadonlySet<string>;
}

const POWER = /(\d+(?:\.\d+)?)[ -]?(GW|gigawatts?|MW|megawatts?)\b/gi;

/** All of it is read when first asked for: most candidates fail on their parties, most amounts have none. */
export class Surroundings {
  private readonly index: number;
  private readonly span: Span;
  private likely: ReadonlySet<CompanyId> | undefined;
  private sites: readonly FacilityId[] | undefined;
  private around: CompaniesAround | undefined;
  private text: string | undefined;
  private ownClause: string | undefined;
  private sums: OtherSums | undefined;
  private dates: readonly SaidDate[] | undefined;
  private clause: readonly string[] | undefined;
  private listed: ListedWords | undefined;
  private found: Map<RegExp, string | null> | undefined;
  private powers: readonly number[] | undefined;

  /** @param places facility mentions of the block */
  constructor(
    private readonly amount: Span,
    private readonly context: BlockContext,
    private readonly places: readonly FacilityMention[],
  ) {
    this.index = sentenceAt(context, amount.start);
    this.span = sentenceSpan(context, this.index);
  }

  get sentenceText(): string {
    this.text ??= this.context.block.text.slice(this.span.start, this.span.end);
    return this.text;
  }

  /**
   * Companies that the rules on parties may take: those that stand near, and those that the article is about. Of each
   * amount many known sums ask for them.
   */
  likelyCompanies(page: LinkPage): ReadonlySet<CompanyId> {
    this.likely ??= likelyCompanies(this.index, this.hasOtherSums, this.context, page);
    return this.likely;
  }

  /** The likeliest facilities that the sentence means. */
  get facilities(): readonly FacilityId[] {
    this.sites ??= facilitiesIn(this.index, this.context, this.places);
    return this.sites;
  }

  get companies(): CompaniesAround {
    this.around ??= companiesAround(this.amount, this.index, this.sentenceText, this.context);
    return this.around;
  }

  /** Companies with which the block begins: “Nebius. Backlog stands at … Meta accounts for …”. */
  get lead(): readonly CompanyId[] {
    return companyIdsIn(this.context, 0);
  }

  /** Companies of the whole block. */
  get block(): readonly CompanyId[] {
    return companyIdsOf(this.context);
  }

  private get clauseText(): string {
    this.ownClause ??= clauseAround(
      this.amount,
      this.span,
      this.context.block.text,
      companiesIn(this.context, this.index),
    );
    return this.ownClause;
  }

  /** Words right around the amount, to the ends of its clause: they say what the amount is. */
  get clauseWords(): readonly string[] {
    this.clause ??= wordsOf(this.clauseText.replace(raisedPlan, plan => plan.replace(/^\w+/, '')));
    return this.clause;
  }

  /** The first word of a list that is in the amount's clause, or `null`. */
  clauseWord(list: WordList): string | null {
    this.listed ??= new ListedWords(this.clauseWords);
    return this.listed.firstOf(list);
  }

  /** What a pattern finds in the amount's clause, or `null`; looked for once. */
  clauseMatch(pattern: RegExp): string | null {
    this.found ??= new Map();
    let found = this.found.get(pattern);
    if (found === undefined) {
      found = pattern.exec(this.clauseText)?.[0] ?? null;
      this.found.set(pattern, found);
    }
    return found;
  }

  /** Whether a word of the clause has this stem, see `stemOf`. */
  hasClauseStem(stem: string): boolean {
    // The ending that is left out never begins before the third letter of a stem that is long enough to tell.
    const begin = stem.slice(0, 2);
    for (const word of this.clauseWords) {
      if (word.length >= stem.length && word.startsWith(begin) && stemOf(word) === stem) return true;
    }
    return false;
  }

  get sentenceWords(): ReadonlySet<string> {
    return wordsOfSentence(this.context, this.index);
  }

  /** The sentence before, in the same block. */
  get textBefore(): string {
    if (this.index === 0) return '';
    const { start, end } = sentenceSpan(this.context, this.index - 1);
    return this.context.block.text.slice(start, end);
  }

  /** Words of the sentence before. */
  get wordsBefore(): ReadonlySet<string> {
    return wordsOfSentence(this.context, this.index - 1);
  }

  /** Months that the sentence names. */
  saidDates(published: PartialDate | null): readonly SaidDate[] {
    this.dates ??= saidDates(this.sentenceText, published);
    return this.dates;
  }

  /** Whether the block has other sums than this one. */
  get hasOtherSums(): boolean {
    return amountsOf(this.context).length > 1;
  }

  get otherSums(): OtherSums {
    this.sums ??= new OtherSums(this.amount, this.context);
    return this.sums;
  }

  namesGigawatts(gigawatts: number): boolean {
    this.powers ??= gigawattsIn(this.sentenceText);
    return this.powers.some(power => Math.abs(power - gigawatts) < 0.01);
  }
}

/** Rules out most sentences before all figures of power are looked for. */
const UNIT = /[gm](?:w|igaw|egaw)/i;

const NO_POWERS: readonly number[] = [];

function gigawattsIn(text: string): readonly number[] {
  if (!UNIT.test(text)) return NO_POWERS;
  return [...text.matchAll(POWER)].map(([, value, unit]) => Number(value) / (/^m/i.test(unit!) ? 1000 : 1));
}

function facilitiesIn(
  sentence: number,
  context: BlockContext,
  places: readonly FacilityMention[],
): readonly FacilityId[] {
  let facilities = NO_FACILITIES;
  for (const mention of places) {
    if (sentenceAt(context, mention.start) === sentence) facilities = [...facilities, mention.facilities[0]!];
  }
  return facilities;
}

const NO_FACILITIES: readonly FacilityId[] = [];
