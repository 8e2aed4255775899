/** The foot of a card: why this match, sources, panel. Pressed, the first two show their list in the body. */
import { useContext } from 'preact/hooks';
import type { SourceLine } from '../lookup/index.ts';
import { laterDate, monthText } from '../ui/format/dates.ts';
import { Icon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { word } from '../words/words.ts';
import { CardContext } from './card-context.ts';

/** The list that the foot has opened. */
export type FootList = 'why' | 'sources' | null;

interface Props {
  sources: readonly SourceLine[];
  /** A match can be explained. */
  hasWhy?: boolean;
  /** Before the others: “25 more in Texas”. */
  more?: string;
  open: FootList;
  onOpen: (list: FootList) => void;
}

function newest(sources: readonly SourceLine[]): string {
  return monthText(sources.map(({ date }) => date).reduce(laterDate));
}

export function Foot({ sources, hasWhy, more, open, onOpen }: Props) {
  const { openPanel } = useContext(CardContext);
  const toggle = (list: FootList) => trusted(() => onOpen(open === list ? null : list));
  return (
    <>
      {more && (
        <button type="button" class="foot-link" onClick={trusted(openPanel)}>
          {more}
        </button>
      )}
      {hasWhy && (
        <button type="button" class="foot-link" aria-expanded={open === 'why'} onClick={toggle('why')}>
          {word('cardWhy')}
        </button>
      )}
      <button type="button" class="foot-link" aria-expanded={open === 'sources'} onClick={toggle('sources')}>
        {sources.length === 0 || more ? word('cardSources') : word('cardSourcesNewest', newest(sources))}
      </button>
      <button type="button" class="panel-link" onClick={trusted(openPanel)}>
        <Icon name="panel" size={15} />
        {word('cardPanel')}
      </button>
    </>
  );
}
