/** The date of a fact, which is the link to its source. */
import { useRef, useState } from 'preact/hooks';
import type { PartialDate } from '../facts/ids.ts';
import type { SourceLine } from '../lookup/index.ts';
import { countedWord, word } from '../words/words.ts';
import { dayText, longDateText, monthText } from './format/dates.ts';
import { useUniqueId } from './unique-id.ts';

interface Props {
  source: SourceLine;
  /** The date that the fact holds for; the source's own where it is left out. */
  date?: PartialDate;
  /** Days are shown in timelines, months in rows. */
  exact?: boolean;
  /** Whole years by which a state is out of date. */
  yearsOld?: number;
}

/** The address, if it is one that may be followed; facts are checked, but a link is where a mistake would hurt. */
function safeAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

function sourceName(source: SourceLine): string {
  return word('sourceTooltip', source.publisher, longDateText(source.date));
}

export function SourceDate({ source, date = source.date, exact, yearsOld = 0 }: Props) {
  const id = useUniqueId();
  const link = useRef<HTMLAnchorElement>(null);
  const [place, setPlace] = useState<Record<string, string> | null>(null);
  const show = () => {
    const box = link.current?.getBoundingClientRect();
    const view = link.current?.ownerDocument.defaultView;
    if (!box || !view) return;
    // Fixed, so that a scrolling body does not cut it off; above the link, where no row is being read yet, and
    // towards the middle of the window, where there is room.
    const side: Record<string, string> =
      box.left > view.innerWidth / 2
        ? { right: `${view.document.documentElement.clientWidth - box.right}px` }
        : { left: `${box.left}px` };
    setPlace({ top: `${box.top - 28}px`, ...side });
  };
  const hide = () => setPlace(null);
  return (
    <>
      {yearsOld > 0 && <span class="old">{countedWord('yearsOld', yearsOld)} </span>}
      <a
        class="source"
        ref={link}
        href={safeAddress(source.url)}
        target="_blank"
        rel="noreferrer"
        aria-describedby={id}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
      >
        {exact ? dayText(date) : monthText(date)}
      </a>
      <span id={id} role="tooltip" class="tooltip" hidden={!place} style={place ?? undefined}>
        {sourceName(source)}
      </span>
    </>
  );
}
