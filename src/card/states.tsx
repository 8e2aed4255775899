/** A card without facts: still waiting for them, unable to read them, or asked for something that is gone. */
import type { MentionKind } from '../detect/types.ts';
import { KindLine } from '../ui/kind-line.tsx';
import { trusted } from '../ui/trusted.ts';
import { type WordKey, word } from '../words/words.ts';
import { Frame } from './frame.tsx';
import { Title } from './title.tsx';

const KINDS: Record<MentionKind, { kind: 'company' | 'amount' | 'place'; label: WordKey }> = {
  company: { kind: 'company', label: 'kindOther' },
  money: { kind: 'amount', label: 'kindAmount' },
  facility: { kind: 'place', label: 'kindFacility' },
  power: { kind: 'place', label: 'kindPower' },
};

interface Props {
  kind: MentionKind;
  title: string;
}

export function Waiting({ kind, title }: Props) {
  const { kind: line, label } = KINDS[kind];
  return (
    <Frame
      head={
        <>
          <Title>{title}</Title>
          <KindLine kind={line} label={word(label)} />
        </>
      }
      body={
        <div class="bars" aria-hidden="true">
          <i />
          <i />
        </div>
      }
    />
  );
}

export function Failed({ title, onRetry }: { title: string; onRetry: () => void }) {
  return (
    <Frame
      head={
        <>
          <Title>{title}</Title>
          <p class="role">{word('cardFailed')}</p>
        </>
      }
      foot={
        <button type="button" class="foot-link" onClick={trusted(onRetry)}>
          {word('cardTryAgain')}
        </button>
      }
    />
  );
}

export function Unknown({ title }: { title: string }) {
  return (
    <Frame
      head={
        <>
          <Title>{title}</Title>
          <p class="role">{word('cardUnknown')}</p>
        </>
      }
    />
  );
}
