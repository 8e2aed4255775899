import type { AmountContent, MatchLine } from '../../lookup/index.ts';
import { word, wordIfKnown } from '../../words/words.ts';
import { Figure } from '../figure-text.tsx';
import { dealValueText, figureText } from '../format/figure.ts';
import { KindLine } from '../kind-line.tsx';
import { dealKindText } from '../labels.ts';
import { useOpener } from '../opener.ts';
import { PartyNames } from '../party-name.tsx';
import { StatusBadge } from '../status-glyph.tsx';
import { trusted } from '../trusted.ts';
import { FullSource, RecordRow } from './row.tsx';
import { RecordFoot, RecordTimeline } from './sections.tsx';

/** Everything that is known of a deal or a plan, which an amount's content holds as its match. */
export function DealRecord({ content, match }: { content: AmountContent; match: MatchLine }) {
  const { title, dealKind, parties, status, statusAsOf, value, basis, summary, terms, supersededBy } = match;
  const asOf = { source: match.source, asOf: statusAsOf ?? match.source.date, yearsOld: 0 };
  return (
    <>
      <h2>{title}</h2>
      {dealKind && <KindLine kind="amount" label={dealKindText(dealKind)} />}
      {summary && <p class="record-role">{summary}</p>}
      <dl class="record-rows">
        <RecordRow label={word('recordValue')}>
          {value ? <Figure text={dealValueText(value)} /> : <span class="aside">{word('noValue')}</span>}
          {basis && <div class="second">{basis}</div>}
        </RecordRow>
        {status && (
          <RecordRow label={word('recordStatus')}>
            <StatusBadge status={status} large />
            <FullSource figure={asOf} />
          </RecordRow>
        )}
        {supersededBy && (
          <RecordRow label={word('recordReplacedBy')}>
            <Successor successor={supersededBy} />
          </RecordRow>
        )}
        <RecordRow label={word('recordParties')}>
          <PartyNames parties={parties} most={parties.length} />
        </RecordRow>
        {terms.map(term => (
          <RecordRow key={`${term.label} ${term.value}`} label={termLabel(term.label)}>
            <Figure text={figureText(term)} />
          </RecordRow>
        ))}
      </dl>
      <RecordTimeline events={content.timeline} />
      <RecordFoot notes={content.notes} sources={content.sources} />
    </>
  );
}

/** Terms that `lookup` names by a code; the others come in the words of the record. */
function termLabel(label: string): string {
  const key = { capacity: 'recordCapacity', term: 'recordTerm' }[label];
  return (key && wordIfKnown(key)) || label;
}

function Successor({ successor: { deal, label } }: { successor: NonNullable<MatchLine['supersededBy']> }) {
  const opener = useOpener();
  if (!opener) return <>{label}</>;
  return (
    <button type="button" class="name" onClick={trusted(() => opener.deal(deal, label))}>
      {label}
    </button>
  );
}
