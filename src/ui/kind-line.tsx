/** What kind of thing a card is about, in the color and line of its marks, and what belongs beside it. */
import { KindGlyph } from './icons.tsx';

interface Props {
  kind: 'company' | 'amount' | 'place';
  label: string;
  /** Set apart by middle dots, which the style puts between two on one line. */
  details?: string[];
}

export function KindLine({ kind, label, details = [] }: Props) {
  return (
    <div class={`kind-line kind-${kind}`}>
      <KindGlyph kind={kind} />
      <b>{label}</b>
      {details.map(detail => (
        <span key={detail}>{detail}</span>
      ))}
    </div>
  );
}
