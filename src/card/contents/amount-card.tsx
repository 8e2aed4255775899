/** An amount: the deal or figure that it most likely is, what has become of it, and its size among known things. */
import { useContext } from 'preact/hooks';
import type { AmountContent, MatchLine } from '../../lookup/index.ts';
import { CertaintyTag } from '../../ui/certainty-tag.tsx';
import { EventRows } from '../../ui/event-row.tsx';
import { FigureRows } from '../../ui/figure-row.tsx';
import { FoldedRows } from '../../ui/fold.tsx';
import { amountText } from '../../ui/format/amount.ts';
import { qualifierText } from '../../ui/format/qualifier.ts';
import { SinceStrip } from '../../ui/since-strip.tsx';
import { SourceDate } from '../../ui/source-date.tsx';
import { StatusBadge } from '../../ui/status-glyph.tsx';
import { word } from '../../words/words.ts';
import { CardContext } from '../card-context.ts';
import { Title } from '../title.tsx';
import { AmountSize } from './amount-size.tsx';
import { Candidates, MatchName, Superseded } from './match.tsx';
import { Notes } from './notes.tsx';
import { Timeline } from './timeline.tsx';

const BEFORE_SHOWN = 1;

interface LikelyProps {
  match: MatchLine;
  /** The match was chosen by name and is no guess. */
  certain: boolean;
  /** Its name is the title already. */
  named: boolean;
}

function Likely({ match, certain, named }: LikelyProps) {
  return (
    <>
      {!named && (
        <p class="match">
          {!certain && <CertaintyTag certainty="likely" />}
          <MatchName match={match} />
        </p>
      )}
      <div class="pair status-line">
        <span>{match.status && <StatusBadge status={match.status} large />}</span>
        <span>
          <SourceDate source={match.source} date={match.statusAsOf} exact />
        </span>
      </div>
    </>
  );
}

/** The sum; a deal whose value was not disclosed has its own name instead. */
export function amountTitle({ amount, match, text }: AmountContent): string {
  return amountText(amount, text) || (match.state === 'likely' ? match.match.label : '');
}

export function AmountHead({ content }: { content: AmountContent }) {
  const { amount, match, text } = content;
  const qualifier = amount.low === null ? '' : qualifierText(amount);
  const sum = amountText(amount, text);
  return (
    <>
      <Title sum={sum !== ''}>
        {qualifier && <span class="title-qualifier">{qualifier} </span>}
        {sum || amountTitle(content)}
      </Title>
      {match.state === 'likely' && <Likely match={match.match} certain={text === ''} named={sum === ''} />}
      {match.state === 'may-be' && (
        <p class="match match-plain">
          <CertaintyTag certainty="may-be" />
          {word(match.matches.length === 2 ? 'cardTwoFit' : 'cardSeveralFit')}
        </p>
      )}
      {match.state === 'none' && (
        <p class="match match-plain">
          <CertaintyTag certainty="none" />
          {word('cardNoMatch')}
        </p>
      )}
    </>
  );
}

export function AmountBody({ content }: { content: AmountContent }) {
  const { openPanel } = useContext(CardContext);
  const { match, since, timeline, notes } = content;
  const before = content.before.slice(-BEFORE_SHOWN);
  const terms = match.state === 'likely' ? match.match.terms : [];
  return (
    <>
      {match.state === 'may-be' && <Candidates matches={match.matches} />}
      {before.length > 0 && (
        <section class="block block-before">
          <EventRows events={before} before />
        </section>
      )}
      {match.state !== 'none' && <SinceStrip since={since} onAll={openPanel} />}
      <AmountSize content={content} />
      {match.state === 'likely' && <Superseded match={match.match} />}
      {terms.length > 0 && (
        <section class="block block-folded">
          <FoldedRows
            heading={word('cardTerms')}
            rows={terms}
            shown={0}
            render={rows => <FigureRows figures={rows} />}
            onAll={openPanel}
          />
        </section>
      )}
      <Timeline timeline={timeline} since={since} shown={before} onAll={openPanel} />
      <Notes notes={notes} />
    </>
  );
}
