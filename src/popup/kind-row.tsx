/** One kind: its mark, how much of it the page names, a switch, and what it is, each a way to its place on the page. */
import { useState } from 'preact/hooks';
import type { MentionKind } from '../detect/types.ts';
import { Switch } from '../ui/button.tsx';
import { KindGlyph } from '../ui/icons.tsx';
import { countedWord, type WordKey, word } from '../words/words.ts';
import type { Found } from './found.ts';

/** Names before the fold: about one line. */
const SHOWN_FIRST = 3;

const LABELS: Record<MentionKind, WordKey> = {
  company: 'popupCompanies',
  money: 'popupAmounts',
  facility: 'popupPlaces',
  power: 'popupPower',
};

/** Power is drawn as an amount is: both are sizes. */
const GLYPHS = { company: 'company', money: 'amount', facility: 'place', power: 'amount' } as const;

interface Props {
  kind: MentionKind;
  shown: boolean;
  count: number;
  /** “3 matched to a deal”. */
  detail?: string;
  found: readonly Found[];
  onSwitch: (on: boolean) => void;
  onGoTo: (found: Found) => void;
}

export function KindRow({ kind, shown, count, detail, found, onSwitch, onGoTo }: Props) {
  const [open, setOpen] = useState(false);
  const label = word(LABELS[kind]);
  const visible = open ? found : found.slice(0, SHOWN_FIRST);
  const folded = found.length - SHOWN_FIRST;
  return (
    <li class={`kind kind-${GLYPHS[kind]}`} data-off={!shown}>
      <KindGlyph kind={GLYPHS[kind]} />
      <span class="kind-label">
        {label} <small>{shown ? detail : word('popupKindOff')}</small>
      </span>
      <b class="kind-count">{shown ? count : ''}</b>
      <Switch on={shown} label={word('popupKindSwitch', label)} onChange={onSwitch} />
      {shown && visible.length > 0 && (
        <div class="found">
          {visible.map(each => (
            <button
              key={each.mark}
              type="button"
              class="found-name"
              title={word('popupGoTo', each.text)}
              onClick={() => onGoTo(each)}
            >
              {each.text}
            </button>
          ))}
          {folded > 0 && (
            <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? word('fewer') : countedWord('more', folded)}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
