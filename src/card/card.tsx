/** One card: the mention it was opened for, and the cards that were opened inside it, with a way back. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MentionKind } from '../detect/types.ts';
import type { CompanyId, DealId, FacilityId } from '../facts/ids.ts';
import type { ArticleContext, CardAnswer, CardContent, CardQuestion } from '../lookup/index.ts';
import { OpenerProvider } from '../ui/opener.ts';
import { trusted } from '../ui/trusted.ts';
import { useUniqueId } from '../ui/unique-id.ts';
import { word } from '../words/words.ts';
import { type Asked, useAnswer } from './answer.ts';
import { CardContext } from './card-context.ts';
import { amountTitle } from './contents/amount-card.tsx';
import type { CardEvents, CardRequest, ClosedReason } from './contract.ts';
import { Controls } from './controls.tsx';
import { FactsCard } from './facts-card.tsx';
import { Failed, Unknown, Waiting } from './states.tsx';

interface Props {
  document: Document;
  request: CardRequest;
  on: CardEvents;
  pinned: boolean;
  onPin: (pinned: boolean) => void;
  onClose: (reason: ClosedReason) => void;
  /** There is something to show, or it changed its size. */
  onShown: () => void;
  announce: (text: string) => void;
}

/** A card in the history: what it is about and how to ask for it. */
interface Entry {
  kind: MentionKind;
  title: string;
  ask: () => Promise<CardAnswer>;
}

const NO_CONTEXT: ArticleContext = { published: null, companies: [], facilities: [], deals: [] };

/** What the panel should open at. */
function focusOf(content: CardContent | undefined): CompanyId | FacilityId | DealId | null {
  switch (content?.kind) {
    case 'company':
      return content.company;
    case 'facility':
      return content.facility;
    case 'money': {
      const target = content.match.state === 'likely' ? content.match.match.target : null;
      if (target === null) return null;
      return 'deal' in target ? target.deal : target.company;
    }
    default:
      return null;
  }
}

function titleOf(entry: Entry, content: CardContent | undefined): string {
  if (!content) return entry.title;
  return content.kind === 'money' ? amountTitle(content) : content.name;
}

/** Folds and lists start anew with each record. */
function identityOf(content: CardContent): string {
  return `${content.kind} ${focusOf(content) ?? ('name' in content ? content.name : content.text)}`;
}

function Shown({ asked, entry, retry }: { asked: Asked; entry: Entry; retry: () => void }) {
  switch (asked.phase) {
    case 'quiet':
      return null;
    case 'waiting':
      return <Waiting kind={entry.kind} title={entry.title} />;
    case 'failed':
      return <Failed title={entry.title} onRetry={retry} />;
    case 'answered':
      return asked.answer.found ? (
        <FactsCard key={identityOf(asked.answer.content)} content={asked.answer.content} />
      ) : (
        <Unknown title={entry.title} />
      );
  }
}

export function Card({ document, request, on, pinned, onPin, onClose, onShown, announce }: Props) {
  const [history, setHistory] = useState<Entry[]>([request]);
  const entry = history.at(-1)!;
  const { asked, retry } = useAnswer(entry.ask);
  const titleId = useUniqueId();
  const content = asked.phase === 'answered' && asked.answer.found ? asked.answer.content : undefined;
  const { phase } = asked;

  const opener = useMemo(() => {
    const article = request.article ?? NO_CONTEXT;
    const go = (kind: MentionKind, title: string, question: CardQuestion) =>
      setHistory(entries => [...entries, { kind, title, ask: () => on.ask(question) }]);
    return {
      company: (company: CompanyId, name: string) =>
        go('company', name, { kind: 'company', company, article }),
      deal: (deal: DealId, name: string) => go('money', name, { kind: 'deal', deal, article }),
      facility: (facility: FacilityId, name: string) =>
        go('facility', name, { kind: 'facility', text: name, facilities: [facility], evidence: [], article }),
    };
  }, [request, on]);
  const shared = {
    titleId,
    back: history.length > 1 ? () => setHistory(history.slice(0, -1)) : undefined,
    openPanel: () => on.openPanel(focusOf(content)),
  };

  const dialog = useRef<HTMLElement>(null);
  const depth = useRef(history.length);
  useLayoutEffect(() => {
    if (phase === 'quiet') return;
    onShown();
    if (phase === 'answered') announce(word('cardAnnounced', titleOf(entry, content)));
    if (phase === 'failed') announce(word('cardFailed'));
    // What was pressed to get here is gone, and focus with it.
    if (depth.current !== history.length) dialog.current?.focus({ preventScroll: true });
    depth.current = history.length;
  }, [asked]);

  const hasMap = content !== undefined && 'map' in content && content.map && content.kind !== 'company';
  return (
    <CardContext.Provider value={shared}>
      <OpenerProvider value={opener}>
        <section
          class="card theme"
          ref={dialog}
          data-theme={request.dark ? 'dark' : 'light'}
          role="dialog"
          aria-labelledby={titleId}
          tabIndex={-1}
        >
          {request.touch && (
            <button
              type="button"
              class="handle"
              aria-label={word('cardHandle')}
              onClick={trusted(() => onClose('swipe'))}
            />
          )}
          {phase !== 'quiet' && (
            <Controls
              document={document}
              content={content}
              mention={request.title}
              pinned={pinned}
              overMap={Boolean(hasMap)}
              onPin={onPin}
              onClose={() => onClose('button')}
              onHide={() => {
                on.hideWord(request.title);
                onClose('hidden-word');
              }}
              announce={announce}
            />
          )}
          <Shown asked={asked} entry={entry} retry={retry} />
        </section>
      </OpenerProvider>
    </CardContext.Provider>
  );
}
