/** Pin and menu at a card's upper right; once pinned, a way to close takes the menu's place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../lookup/index.ts';
import { IconButton } from '../ui/button.tsx';
import { copyToClipboard } from '../ui/copy/clipboard.ts';
import { copiedFacts } from '../ui/copy/facts.ts';
import { markdown } from '../ui/copy/markdown.ts';
import { plainText } from '../ui/copy/plain-text.ts';
import { word } from '../words/words.ts';
import { Menu, type MenuItem } from './menu.tsx';

interface Props {
  document: Document;
  /** What can be copied; without it the menu offers only to hide the word. */
  content?: CardContent;
  /** The words of the mention, as printed. */
  mention: string;
  pinned: boolean;
  /** The card lies over a map, which the controls must stand out from. */
  overMap: boolean;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  onHide: () => void;
  announce: (text: string) => void;
}

export function Controls(props: Props) {
  const { document, content, mention, pinned, overMap, onPin, onClose, onHide, announce } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => setOpen(false), [content]);

  const copy = async (text: string) => {
    announce(word((await copyToClipboard(document, text)) ? 'cardCopied' : 'cardCopyFailed'));
  };
  const items: MenuItem[] = [
    ...(content
      ? [
          { label: word('cardCopyText'), choose: () => copy(plainText(copiedFacts(content))) },
          { label: word('cardCopyMarkdown'), choose: () => copy(markdown(copiedFacts(content))) },
        ]
      : []),
    { label: word('cardHideWord', mention), choose: onHide },
  ];
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  return (
    <div class={overMap ? 'controls controls-over-map' : 'controls'} ref={root}>
      <IconButton
        icon="pin"
        label={word(pinned ? 'cardUnpin' : 'cardPin')}
        pressed={pinned}
        onPress={() => onPin(!pinned)}
      />
      {pinned ? (
        <IconButton icon="close" label={word('cardClose')} onPress={onClose} />
      ) : (
        <IconButton icon="more" label={word('cardMenu')} expanded={open} onPress={() => setOpen(!open)} />
      )}
      {open && !pinned && <Menu items={items} onClose={close} />}
    </div>
  );
}
