/** Where sources differ, folded: honest, and seldom what a reader came for. */
import { FoldedRows } from '../../ui/fold.tsx';
import { word } from '../../words/words.ts';

export function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="block block-folded">
      <FoldedRows
        heading={word('cardNotes')}
        rows={notes}
        shown={0}
        render={rows => (
          <ul class="bare second">
            {rows.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}
