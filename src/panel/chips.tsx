import type { ComponentChildren } from 'preact';
import { plainNumber } from '../ui/format/numbers.ts';
import { Icon, KindGlyph } from '../ui/icons.tsx';
import { type WordKey, word } from '../words/words.ts';
import type { PageView } from './page-view.ts';

/** A part of the page's view that can be shown alone. */
export type Part = 'all' | 'since' | 'company' | 'amount' | 'place';

const KINDS: readonly [Exclude<Part, 'all' | 'since'>, WordKey][] = [
  ['company', 'panelCompanies'],
  ['amount', 'panelAmounts'],
  ['place', 'panelPlaces'],
];

interface Props {
  view: PageView;
  part: Part;
  onChoose: (part: Part) => void;
}

/** One chip for each part that has something, with how much. */
export function Chips({ view, part, onChoose }: Props) {
  const { since } = view.summary;
  const events = since.state === 'events' ? since.events.length : 0;
  const counts = {
    company: view.companies.length,
    amount: view.amounts.length,
    place: view.places.length + view.openPlaces.length,
  };
  const chip = (name: Part, label: string, children: ComponentChildren) => (
    <button
      type="button"
      class={`chip chip-${name}`}
      aria-pressed={part === name}
      aria-label={label}
      title={label}
      onClick={() => onChoose(part === name ? 'all' : name)}
    >
      {children}
    </button>
  );
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{word('panelFilter')}</legend>
      {chip('all', word('panelAll'), word('panelAll'))}
      {events > 0 &&
        chip(
          'since',
          word('panelSince', plainNumber(events)),
          <>
            <Icon name="since" size={13} /> {events}
          </>,
        )}
      {KINDS.filter(([kind]) => counts[kind] > 0).map(([kind, label]) =>
        chip(
          kind,
          word('panelCount', word(label), plainNumber(counts[kind])),
          <>
            <KindGlyph kind={kind} /> {counts[kind]}
          </>,
        ),
      )}
    </fieldset>
  );
}
