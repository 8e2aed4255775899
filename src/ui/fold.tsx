/** A block of a surface: its heading, what is always shown, and the fold at the right of the heading. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countedWord, word } from '../words/words.ts';
import { Icon } from './icons.tsx';
import { trusted } from './trusted.ts';
import { useUniqueId } from './unique-id.ts';

/** Beyond this many rows a block sends the reader to the panel. */
const MOST_IN_PLACE = 8;

interface Props<Row> {
  heading: ComponentChildren;
  rows: readonly Row[];
  /** Rows before the fold. */
  shown: number;
  /** How many there are in all, where `rows` holds only some of them. */
  total?: number;
  render: (rows: readonly Row[]) => ComponentChildren;
  /** Called for the rows that do not fit in place; without it all are shown. */
  onAll?: () => void;
}

export function FoldedRows<Row>({ heading, rows, shown, total = rows.length, render, onAll }: Props<Row>) {
  const [open, setOpen] = useState(false);
  const id = useUniqueId();
  const most = onAll ? MOST_IN_PLACE : rows.length;
  const visible = rows.slice(0, open ? Math.max(most, shown) : shown);
  const hidden = total - Math.min(shown, rows.length);
  return (
    <>
      <h3 class="heading">
        <span>{heading}</span>
        {hidden > 0 && (
          <button
            type="button"
            class="fold"
            aria-expanded={open}
            aria-controls={id}
            onClick={trusted(() => setOpen(!open))}
          >
            {open ? word('fewer') : countedWord('more', hidden)}
            <Icon name="chevron" size={17} />
          </button>
        )}
      </h3>
      <div id={id} class="folded">
        {visible.length > 0 && render(visible)}
        {open && onAll && total > visible.length && (
          <button type="button" class="all-in-panel" onClick={trusted(onAll)}>
            {word('allInPanel')}
          </button>
        )}
      </div>
    </>
  );
}
