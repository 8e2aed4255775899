import type { ComponentChildren } from 'preact';
import { word } from '../../words/words.ts';

interface Props {
  /** What the button says, for its tooltip. */
  name: string;
  mark: number;
  onGoTo: (mark: number) => void;
  /** Number of its pin on the map. */
  pin?: ComponentChildren;
  children: ComponentChildren;
  detail?: ComponentChildren;
  end?: ComponentChildren;
  endDetail?: ComponentChildren;
}

/** A thing that the page names, in two lines; a press anywhere on it goes to its first mark. */
export function Row({ name, mark, onGoTo, pin, children, detail, end, endDetail }: Props) {
  return (
    <li class={pin === undefined ? 'thing' : 'thing thing-pinned'}>
      {pin !== undefined && <span class="thing-pin">{pin}</span>}
      <span class="thing-name">
        <button type="button" class="thing-go" title={word('panelGoTo', name)} onClick={() => onGoTo(mark)}>
          {children}
        </button>
      </span>
      <span class="thing-end">{end}</span>
      <span class="thing-detail">{detail}</span>
      <span class="thing-end thing-detail">{endDetail}</span>
    </li>
  );
}
