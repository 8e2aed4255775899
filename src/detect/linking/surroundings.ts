/** What stands around an amount: companies by how near they are, words, power. Read once for all its candidates. */
import type { CompanyId, FacilityId, PartialDate } from '../../facts/ids.ts';
import { type BlockContext, companiesIn, companyIdsIn, sentenceAt, sentenceSpan } from '../block-context.ts';
import type { CompanyMention } from '../companies/mention.ts';
import { wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';
import { clauseAround } from './clause.ts';
import { companiesAbove } from './near.ts';
import { OtherSums } from './other-sums.ts';
import type { RepeatedSums } from './repeated.ts';
import { type SaidDate, saidDates } from './said-dates.ts';
import { stemOf } from './stem.ts';
import { countryOfAdjective, describedByCountry, raisedPlan } from './vocabulary.ts';

/** What the page says beyond the block. */
export interface LinkPage {
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

/** Words are read when first asked for: most candidates fail on their parties. */
export class Surroundings {
  readonly sentenceText: string;
  readonly sentence: ReadonlySet<CompanyId>;
  /** Companies of the sentence before, and of other parts of the same one; where there are none, of those above. */
  readonly previous: ReadonlySet<CompanyId>;
  /** Companies that the amount is only measured against. */
  readonly compared: ReadonlySet<CompanyId>;
  /** Companies that only another half of the sentence names, behind a semicolon. */
  readonly later: ReadonlySet<CompanyId>;
  /** The company of the sentence that stands nearest to the amount. */
  readonly nearest: CompanyId | null;
  private readonly clauseText: string;
  private before: ReadonlySet<string> | undefined;
  private named: ReadonlySet<CompanyId> | undefined;
  private sums: OtherSums | undefined;
  private dates: readonly SaidDate[] | undefined;
  private clause: ReadonlySet<string> | undefined;
  private stems: ReadonlySet<string> | undefined;
  private whole: ReadonlySet<string> | undefined;
  private readonly found = new Map<readonly string[] | RegExp, string | null>();

  /** @param facilities facilities that the sentence means */
  constructor(
    private readonly amount: Span,
    private readonly context: BlockContext,
    readonly facilities: ReadonlySet<FacilityId>,
  ) {
    const { text } = context.block;
    const index = sentenceAt(context, amount.start);
    const sentence = sentenceSpan(context, index);
    const part = betweenSemicolons(amount, sentence, text);
    const sentenceText = text.slice(sentence.start, sentence.end);
    const compares = COMPARING.test(sentenceText);
    const mentions = companiesIn(context, index);
    const [compared, named] = partition(mentions, mention => compares && isCompared(amount, mention, text));
    const here = named.filter(({ start }) => start >= part.start && start < part.end);
    this.sentenceText = sentenceText;
    this.sentence = new Set(here.map(mention => mention.company));
    const previous = companyIdsIn(context, index - 1);
    const isBare = index > 1 && named.length === 0 && compared.length === 0 && previous.size === 0;
    this.previous = isBare
      ? companiesAbove(context, index)
      : new Set([
          ...previous,
          ...named.filter(({ start }) => start < part.end).map(mention => mention.company),
        ]);
    const later = named.filter(({ start }) => start >= part.end);
    this.later = later.length === 0 ? NONE : new Set(later.map(mention => mention.company));
    this.compared = new Set(compared.map(mention => mention.company));
    this.nearest = nearestTo(amount, here);
    this.clauseText = clauseAround(amount, sentence, text, mentions);
  }

  /** Companies with which the block begins: “Nebius. Backlog stands at … Meta accounts for …”. */
  get lead(): ReadonlySet<CompanyId> {
    return companyIdsIn(this.context, 0);
  }

  /** Companies of the whole block. */
  get block(): ReadonlySet<CompanyId> {
    this.named ??= new Set(this.context.companies.map(({ company }) => company));
    return this.named;
  }

  /** Words right around the amount, to the ends of its clause: they say what the amount is. */
  get clauseWords(): ReadonlySet<string> {
    this.clause ??= wordsOf(this.clauseText.replace(raisedPlan, plan => plan.replace(/^\w+/, '')));
    return this.clause;
  }

  /** The first of `words` that is in the amount's clause, or `null`; each list of words is looked for once. */
  clauseWord(words: readonly string[]): string | null {
    let found = this.found.get(words);
    if (found === undefined) {
      const { clauseWords } = this;
      found = words.find(word => clauseWords.has(word)) ?? null;
      this.found.set(words, found);
    }
    return found;
  }

  /** What a pattern finds in the amount's clause, or `null`; remembered as well. */
  clauseMatch(pattern: RegExp): string | null {
    let found = this.found.get(pattern);
    if (found === undefined) {
      found = pattern.exec(this.clauseText)?.[0] ?? null;
      this.found.set(pattern, found);
    }
    return found;
  }

  /** Those words without their endings. */
  get clauseStems(): ReadonlySet<string> {
    this.stems ??= new Set([...this.clauseWords].map(stemOf));
    return this.stems;
  }

  get sentenceWords(): ReadonlySet<string> {
    this.whole ??= wordsWithCountries(this.sentenceText);
    return this.whole;
  }

  /** The sentence before, in the same block. */
  get textBefore(): string {
    const index = sentenceAt(this.context, this.amount.start);
    if (index === 0) return '';
    const { start, end } = sentenceSpan(this.context, index - 1);
    return this.context.block.text.slice(start, end);
  }

  /** Words of the sentence before. */
  get wordsBefore(): ReadonlySet<string> {
    if (this.before === undefined) {
      this.before = wordsWithCountries(this.textBefore);
    }
    return this.before;
  }

  /** Months that the sentence names. */
  saidDates(published: PartialDate | null): readonly SaidDate[] {
    this.dates ??= saidDates(this.sentenceText, published);
    return this.dates;
  }

  get otherSums(): OtherSums {
    this.sums ??= new OtherSums(this.amount, this.context);
    return this.sums;
  }

  namesGigawatts(gigawatts: number): boolean {
    return [...this.sentenceText.matchAll(POWER)].some(
      ([, value, unit]) => Math.abs(Number(value) / (/^m/i.test(unit!) ? 1000 : 1) - gigawatts) < 0.01,
    );
  }
}

const NONE: ReadonlySet<CompanyId> = new Set();

/** “A loss of $2bn, more than Amazon earns”: the company is a measure and no party. */
function isCompared(amount: Span, company: Span, text: string): boolean {
  if (amount.start < company.start) return COMPARISON.test(text.slice(amount.end, company.start));
  // “OpenAI will pay more than $20bn” compares nothing with OpenAI.
  return COMPARISON.test(text.slice(company.end, amount.start).replace(OWN_QUALIFIER, ''));
}

/** Without such a word in the sentence no company need be looked at. */
const COMPARING = /than|as much as|unlike|compared/;
const COMPARISON =
  /\b(?:(?:more|less|larger|smaller|bigger|higher|lower|rather) than|as much as|unlike|compared)\b(?! (?:(?:\W|about |the )*[\d$€£]|doubl|tripl|quadrupl|halv|half|twice|enough|(?:a|two|three|four|five|six|ten|twenty) ))/;
const OWN_QUALIFIER = /\b(?:(?:more|less|higher|lower) than|as much as)\W*$/;

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter(item => !test(item))];
}

function nearestTo(amount: Span, mentions: readonly CompanyMention[]): CompanyId | null {
  let nearest: CompanyMention | null = null;
  for (const mention of mentions) {
    if (nearest === null || distanceBetween(mention, amount) < distanceBetween(nearest, amount))
      nearest = mention;
  }
  return nearest?.company ?? null;
}

function wordsWithCountries(text: string): ReadonlySet<string> {
  const found = wordsOf(text);
  for (const word of wordsOf(text.replace(describedByCountry, ' '))) {
    const country = countryOfAdjective.get(word);
    if (country !== undefined) found.add(country);
  }
  return found;
}

function distanceBetween(one: Span, other: Span): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}

/** What a semicolon separates are two sentences in one. */
function betweenSemicolons(amount: Span, sentence: Span, text: string): Span {
  const before = text.lastIndexOf('; ', amount.start);
  const after = text.indexOf('; ', amount.end);
  return {
    start: Math.max(sentence.start, before),
    end: after === -1 ? sentence.end : Math.min(sentence.end, after),
  };
}
