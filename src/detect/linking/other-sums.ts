/** Other sums beside an amount that belong to the same deal: “$165 billion in all, $65 billion of it as planned”. */
import { amountsOf, type BlockContext, sentenceAt, sentenceSpan } from '../block-context.ts';
import { firstWhere } from '../first-where.ts';
import type { DealAmountSource, DealSource } from '../lexicon/source.ts';
import type { MoneyReading } from '../money/reading.ts';
import type { Span } from '../types.ts';
import { agreedDigits, agreement, SAME } from './value.ts';

/** In a list of sums those farther off are of other matters. */
const SUMS_AROUND = 4;

/** Sums of one block that belong to one deal agree in so many digits together, or chance may have it. */
const TELLING_TOGETHER = 5;

/** The sums around an amount: those of its sentence, and of the sentences before and behind it. */
export class OtherSums {
  private readonly here: MoneyReading[] = [];
  private readonly beside: MoneyReading[] = [];
  private readonly all: readonly MoneyReading[];
  private readonly text: string;

  constructor(amount: Span, context: BlockContext) {
    const amounts = amountsOf(context);
    this.all = amounts;
    this.text = context.block.text;
    if (amounts.length < 2) return;
    const index = sentenceAt(context, amount.start);
    const sentence = sentenceSpan(context, index);
    const from = index > 0 ? sentenceSpan(context, index - 1).start : sentence.start;
    const to =
      index + 1 < context.sentenceStarts.length ? sentenceSpan(context, index + 1).end : sentence.end;
    const own = firstWhere(amounts, ({ start }) => start >= amount.start);
    for (let at = Math.max(0, own - SUMS_AROUND); at < amounts.length && at <= own + SUMS_AROUND; at++) {
      const reading = amounts[at]!;
      if (reading.start === amount.start || reading.start < from || reading.start >= to) continue;
      const isHere = reading.start >= sentence.start && reading.start < sentence.end;
      (isHere ? this.here : this.beside).push(reading);
    }
  }

  /** 3 where the sentence has another sum of the deal, 5 where it has several, 2 where one beside it has, else 0. */
  pointsFor(deal: DealSource, known: DealAmountSource): number {
    if (deal.amounts.length < 2) return 0;
    const here = this.here.filter(reading => isOtherSum(reading, deal, known)).length;
    if (here > 0) return here > 1 ? 5 : 3;
    return this.beside.some(reading => isOtherSum(reading, deal, known)) ? 2 : 0;
  }

  /**
   * Whether so many sums of the block are the deal's that no other can be meant: “grew by $830m to $3.8bn, and the
   * guarantee went from $1.4bn to $1.73bn”.
   */
  areTogether(deal: DealSource): boolean {
    if (deal.amounts.length < 2 || this.all.length < 2) return false;
    let digits = 0;
    let found = 0;
    for (const { low, currency } of deal.amounts) {
      const same = this.all.find(
        reading =>
          reading.currency === currency && reading.low !== null && agreement(reading.low, 0, low) === 'exact',
      );
      if (same === undefined) continue;
      found++;
      digits += agreedDigits(this.text.slice(same.start, same.end), same.low!, low * SAME, low);
    }
    return found > 1 && digits >= TELLING_TOGETHER;
  }
}

function isOtherSum(reading: MoneyReading, deal: DealSource, known: DealAmountSource): boolean {
  const { low, high, currency } = reading;
  if (low === null) return false;
  return deal.amounts.some(
    sum =>
      sum.currency === currency &&
      (sum.low !== known.low || sum.currency !== known.currency) &&
      agreement(low, 0, sum.low) === 'exact' &&
      (high === null || sum.high === null || agreement(high, 0, sum.high) === 'exact'),
  );
}
