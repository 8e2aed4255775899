import type { FacilityContent, FigureLine } from '../../lookup/index.ts';
import { type WordKey, word } from '../../words/words.ts';
import { DealRows } from '../deal-row.tsx';
import { Figure } from '../figure-text.tsx';
import { figureText } from '../format/figure.ts';
import { placeText } from '../format/place.ts';
import { KindLine } from '../kind-line.tsx';
import { facilityKindText } from '../labels.ts';
import { LocatorMap } from '../map/locator-map.tsx';
import { PartyNames } from '../party-name.tsx';
import { StatusBadge } from '../status-glyph.tsx';
import { FigureRecordRow, FullSource, RecordRow } from './row.tsx';
import { RecordFoot, RecordList, RecordTimeline } from './sections.tsx';

const DEALS_SHOWN = 6;

const STAGES = [
  ['running', 'recordRunning'],
  ['planned', 'recordPlanned'],
  ['contracted', 'recordContracted'],
] as const;

const ROLES = [
  ['tenant', 'recordFor'],
  ['operator', 'recordOperator'],
  ['owner', 'recordOwner'],
  ['developer', 'recordDeveloper'],
] as const satisfies readonly [FacilityContent['parties'][number]['role'], WordKey][];

/** Everything that is known of a facility. */
export function FacilityRecord({ content }: { content: FacilityContent }) {
  const { name, facilityKind, place, role, map, power, cost, chips, parties, supply, status } = content;
  const asOf = { source: content.statusSource, asOf: content.statusAsOf, yearsOld: content.statusYearsOld };
  return (
    <>
      {map && <LocatorMap map={map} name={name} />}
      <h2>{name}</h2>
      <KindLine
        kind="place"
        label={facilityKindText(facilityKind)}
        details={[[place.county && place.locality, placeText(place)].filter(Boolean).join(', ')]}
      />
      <p class="record-role">{role}</p>
      <dl class="record-rows">
        <RecordRow label={word('recordStatus')}>
          <StatusBadge status={status} large />
          <FullSource figure={asOf} />
        </RecordRow>
        {STAGES.map(([stage, label]) => {
          const figure = power[stage];
          return figure && <FigureRecordRow key={stage} label={word(label)} figure={figure} />;
        })}
        {cost.map(figure => (
          <FigureRecordRow
            key={`${figure.asOf} ${figure.value}`}
            label={word(figure.label === 'program' ? 'recordProgram' : 'recordCost')}
            figure={figure}
          />
        ))}
        {chips.map(figure => (
          <ChipsRow key={`${figure.label} ${figure.asOf} ${figure.value}`} figure={figure} />
        ))}
        {ROLES.map(([party, label]) => {
          const those = parties.filter(each => each.role === party).map(each => each.party);
          if (those.length === 0) return null;
          return (
            <RecordRow key={party} label={word(label)}>
              <PartyNames parties={those} most={those.length} />
            </RecordRow>
          );
        })}
        {supply && <RecordRow label={word('recordSupply')}>{supply}</RecordRow>}
      </dl>
      <RecordList
        heading="recordDeals"
        rows={content.deals}
        shown={DEALS_SHOWN}
        render={rows => <DealRows deals={rows} />}
      />
      <RecordTimeline events={content.timeline} />
      <RecordFoot notes={content.notes} sources={content.sources} />
    </>
  );
}

/** A count of 0 is one that is not known. */
function ChipsRow({ figure }: { figure: FigureLine }) {
  return (
    <RecordRow label={figure.label}>
      {figure.value > 0 && <Figure text={figureText({ ...figure, unit: 'chips' })} />}
      <FullSource figure={figure} />
    </RecordRow>
  );
}
