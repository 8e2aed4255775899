import type { DealLine } from '../../lookup/index.ts';
import { DealRows } from '../../ui/deal-row.tsx';
import { word } from '../../words/words.ts';
import { Section } from './section.tsx';

const SHOWN = 4;

/** Deals that at least two companies of the page are parties to. */
export function Deals({ deals }: { deals: readonly DealLine[] }) {
  return (
    <Section
      heading={word('panelDeals')}
      count={deals.length}
      rows={deals}
      shown={SHOWN}
      render={rows => <DealRows deals={rows} />}
    />
  );
}
