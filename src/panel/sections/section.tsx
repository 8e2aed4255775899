import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { plainNumber } from '../../ui/format/numbers.ts';
import { Icon } from '../../ui/icons.tsx';
import { countedWord, word } from '../../words/words.ts';

interface Props<Row> {
  heading: string;
  count: number;
  rows: readonly Row[];
  /** Rows before the fold. */
  shown: number;
  render: (rows: readonly Row[]) => ComponentChildren;
  /** What stands between heading and rows. */
  children?: ComponentChildren;
}

/** A kind of thing that the page names: heading with its count, rows, and the fold below them. */
export function Section<Row>({ heading, count, rows, shown, render, children }: Props<Row>) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (rows.length === 0) return null;
  const folded = rows.length - shown;
  return (
    <section class="part">
      <h3 class="heading">
        <span>{heading}</span>
        <span class="aside">{plainNumber(count)}</span>
      </h3>
      {children}
      <div id={id} class="part-rows">
        {render(open ? rows : rows.slice(0, shown))}
      </div>
      {folded > 0 && (
        <button
          type="button"
          class="fold"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" size={15} />
          {open ? word('fewer') : countedWord('more', folded)}
        </button>
      )}
    </section>
  );
}
