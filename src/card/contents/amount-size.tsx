/** The amount on the ruler, and how another currency was put in dollars. */
import type { AmountContent } from '../../lookup/index.ts';
import { amountText } from '../../ui/format/amount.ts';
import { moneyText } from '../../ui/format/money.ts';
import { qualifierSign } from '../../ui/format/qualifier.ts';
import { Ruler } from '../../ui/ruler/ruler.tsx';
import { SourceDate } from '../../ui/source-date.tsx';
import { type WordKey, word } from '../../words/words.ts';

function isAtMost({ amount, match }: AmountContent): boolean {
  if (amount.qualifier) return amount.qualifier === 'up to';
  return match.state === 'likely' && match.match.value?.qualifier === 'up to';
}

/** A plan that never became a deal is not called one. */
function ownLabel({ match }: AmountContent, atMost: boolean): string {
  const keys: Record<'plan' | 'deal' | 'amount', [WordKey, WordKey]> = {
    plan: ['rulerPlan', 'rulerPlanAtMost'],
    deal: ['rulerDeal', 'rulerDealAtMost'],
    amount: ['rulerThis', 'rulerThisAtMost'],
  };
  if (match.state !== 'likely' || !('deal' in match.match.target)) return word(keys.amount[Number(atMost)]!);
  const { dealKind, status } = match.match;
  const isPlan = dealKind === 'capital-plan' || status === 'letter-of-intent' || status === 'reported';
  return word(keys[isPlan ? 'plan' : 'deal'][Number(atMost)]!);
}

function Converted({ content }: { content: AmountContent }) {
  const { conversion, amount } = content;
  if (amount.uncertainCurrency) return <p class="second">{word('cardUncertainCurrency')}</p>;
  if (!conversion) return null;
  return (
    <p class="second">
      {word('cardConverted', moneyText(conversion.dollars, 'USD'))}{' '}
      <SourceDate source={conversion.source} date={conversion.asOf} exact />
    </p>
  );
}

export function AmountSize({ content }: { content: AmountContent }) {
  const { ruler, amount, match, text } = content;
  if (!ruler) return null;
  const atMost = isAtMost(content);
  const known = match.state === 'likely' ? match.match.value : undefined;
  const sign = atMost ? '≤' : qualifierSign(amount.qualifier ? amount : (known ?? {}));
  return (
    <section class="block">
      <h3 class="heading">
        <span>{word('rulerTitle')}</span>
        <span class="aside">{word('rulerScale')}</span>
      </h3>
      <Converted content={content} />
      <Ruler
        ruler={ruler}
        amount={{ sign, text: amount.low === null ? text : amountText({ ...amount, per: null }, text) }}
        label={ownLabel(content, atMost)}
        atMost={atMost}
      />
    </section>
  );
}
