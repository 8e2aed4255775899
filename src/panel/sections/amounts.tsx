import type { AmountContent, MatchLine } from '../../lookup/index.ts';
import { amountText } from '../../ui/format/amount.ts';
import { dealValueText, figureText, joined } from '../../ui/format/figure.ts';
import { SourceDate } from '../../ui/source-date.tsx';
import { StatusBadge } from '../../ui/status-glyph.tsx';
import { word } from '../../words/words.ts';
import type { AmountRow } from '../page-view.ts';
import { Row } from './row.tsx';
import { Section } from './section.tsx';

const SHOWN = 5;

interface Props {
  amounts: readonly AmountRow[];
  onGoTo: (mark: number) => void;
}

/** The page's sums with what they most likely are; those without a match come last, and folded. */
export function Amounts({ amounts, onGoTo }: Props) {
  const matched = amounts.filter(({ content }) => content.match.state !== 'none').length;
  return (
    <Section
      heading={word('panelAmounts')}
      count={amounts.length}
      rows={amounts}
      shown={matched === 0 ? SHOWN : Math.min(matched, SHOWN)}
      render={rows => (
        <ul class="things">
          {rows.map(row => (
            <Amount key={row.mark} row={row} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
    />
  );
}

function Amount({ row, onGoTo }: { row: AmountRow; onGoTo: Props['onGoTo'] }) {
  const { mark, amount, text, content } = row;
  const { match } = content;
  const sum = amountText(amount, text);
  const likely = match.state === 'likely' ? match.match : null;
  return (
    <Row
      name={text}
      mark={mark}
      onGoTo={onGoTo}
      detail={detailOf(content)}
      end={likely?.status && <StatusBadge status={likely.status} />}
      endDetail={
        likely && (
          <SourceDate
            source={likely.source}
            date={likely.statusAsOf ?? likely.terms[0]?.asOf ?? likely.source.date}
          />
        )
      }
    >
      {sum}
      {likely && <span class="thing-match">{likely.label}</span>}
    </Row>
  );
}

function detailOf({ match, timeline }: AmountContent): string {
  switch (match.state) {
    case 'none':
      return word('panelNotMatched');
    case 'may-be':
      return word('panelMayBe', match.matches.map(({ label }) => label).join('; '));
    case 'likely':
      return nowText(match.match) ?? timeline.at(-1)?.short ?? '';
  }
}

/** What took the place of the sum, or what the figure is now. */
function nowText({ supersededBy, dealKind, terms }: MatchLine): string | null {
  if (supersededBy) {
    const { value, label } = supersededBy;
    return word('panelNow', value ? joined(dealValueText(value)) : label);
  }
  const [figure] = terms;
  return dealKind === undefined && figure ? word('panelNow', joined(figureText(figure))) : null;
}
