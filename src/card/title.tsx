/** The title, which names the dialog; with a way back where the card was opened from another. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { IconButton } from '../ui/button.tsx';
import { word } from '../words/words.ts';
import { CardContext } from './card-context.ts';

interface Props {
  children: ComponentChildren;
  /** A sum stands larger than a name. */
  sum?: boolean;
}

export function Title({ children, sum }: Props) {
  const { titleId, back } = useContext(CardContext);
  return (
    <div class="title-line">
      {back && <IconButton icon="back" label={word('cardBack')} onPress={back} />}
      <h2 id={titleId} class={sum ? 'title title-sum' : 'title'}>
        {children}
      </h2>
    </div>
  );
}
