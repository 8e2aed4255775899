/** A deal in two lines: with whom and for how much, what it is and what has become of it. */
import type { DealLine } from '../lookup/index.ts';
import { word } from '../words/words.ts';
import { Figure, FormerFigure } from './figure-text.tsx';
import { dealValueText } from './format/figure.ts';
import { useOpener } from './opener.ts';
import { PartyNames } from './party-name.tsx';
import { SourceDate } from './source-date.tsx';
import { StatusBadge } from './status-glyph.tsx';
import { trusted } from './trusted.ts';

function DealRow({ deal }: { deal: DealLine }) {
  const opener = useOpener();
  return (
    <div class="deal">
      <div class="pair">
        <span>
          <PartyNames parties={deal.others} />
        </span>
        <span>
          {deal.formerly && <FormerFigure value={deal.formerly} />}
          {deal.value ? (
            <Figure text={dealValueText(deal.value)} />
          ) : (
            <span class="aside">{word('noValue')}</span>
          )}
        </span>
      </div>
      <div class="pair second">
        {opener ? (
          <button type="button" class="plain" onClick={trusted(() => opener.deal(deal.deal, deal.label))}>
            {deal.label}
          </button>
        ) : (
          <span>{deal.label}</span>
        )}
        <span>
          <StatusBadge status={deal.status} />
          <SourceDate source={deal.source} date={deal.statusAsOf} />
        </span>
      </div>
    </div>
  );
}

export function DealRows({ deals }: { deals: readonly DealLine[] }) {
  return (
    <>
      {deals.map(deal => (
        <DealRow key={deal.deal} deal={deal} />
      ))}
    </>
  );
}
