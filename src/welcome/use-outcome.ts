import { useEffect, useState } from 'preact/hooks';
import type { AmountContent, EventLine } from '../lookup/index.ts';
import { askCard } from './specimen-cards.ts';
import { SPECIMENS } from './specimens.ts';

/** What became of the sum among the specimens, as its card tells it; `null` until that is known. */
export function useOutcome(): EventLine | null {
  const [outcome, setOutcome] = useState<EventLine | null>(null);
  useEffect(() => {
    const sum = SPECIMENS.find(({ kind }) => kind === 'money')!;
    void askCard(sum.question).then(
      answer => {
        if (answer.found && answer.content.kind === 'money') setOutcome(outcomeOf(answer.content));
      },
      // The heading stands without its example; the card itself says what went wrong.
      () => {},
    );
  }, []);
  return outcome;
}

/** The event that gave the deal the status that it has now, else the first thing that came after the article. */
function outcomeOf({ match, since, timeline }: AmountContent): EventLine | null {
  if (since.state !== 'events') return null;
  const statusAsOf = match.state === 'likely' ? match.match.statusAsOf : undefined;
  const later = [...since.events, ...timeline];
  return later.find(({ date }) => date === statusAsOf) ?? later[0] ?? null;
}
