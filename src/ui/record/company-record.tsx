import type { CompanyContent } from '../../lookup/index.ts';
import { word } from '../../words/words.ts';
import { DealRows } from '../deal-row.tsx';
import { FacilityRows } from '../facility-row.tsx';
import { placeText, seatText } from '../format/place.ts';
import { KindLine } from '../kind-line.tsx';
import { companyKindText } from '../labels.ts';
import { OverviewMap } from '../map/overview-map.tsx';
import { PartyNames } from '../party-name.tsx';
import { FigureRecordRow, RecordRow } from './row.tsx';
import { RecordFoot, RecordList, RecordPeople, RecordTimeline } from './sections.tsx';

const ROWS_SHOWN = 6;

/** Everything that is known of a company. */
export function CompanyRecord({ content }: { content: CompanyContent }) {
  const { name, companyKind, headOffice, role, figures, founded, tickers, parent, map, facilities } = content;
  return (
    <>
      {map && <OverviewMap map={map} name={name} />}
      <h2>{name}</h2>
      <KindLine
        kind="company"
        label={companyKindText(companyKind)}
        details={headOffice ? [seatText(headOffice)] : []}
      />
      <p class="record-role">{role}</p>
      <dl class="record-rows">
        {figures.map(figure => (
          <FigureRecordRow key={`${figure.label} ${figure.asOf}`} label={figure.label} figure={figure} />
        ))}
        {parent && (
          <RecordRow label={word('recordParent')}>
            <PartyNames parties={[parent]} />
          </RecordRow>
        )}
        {headOffice && <RecordRow label={word('recordHeadOffice')}>{seatInFull(headOffice)}</RecordRow>}
        {founded && <RecordRow label={word('recordFounded')}>{founded}</RecordRow>}
        {tickers.length > 0 && (
          <RecordRow label={word('recordTickers')}>
            {tickers.map(({ exchange, symbol }) => `${exchange}: ${symbol}`).join(', ')}
          </RecordRow>
        )}
      </dl>
      <RecordList
        heading="recordDeals"
        rows={[...content.dealsHere, ...content.otherDeals]}
        shown={ROWS_SHOWN}
        render={rows => <DealRows deals={rows} />}
      />
      <RecordList
        heading="recordFacilities"
        rows={facilities}
        shown={ROWS_SHOWN}
        render={rows => <FacilityRows facilities={rows} />}
      />
      <RecordPeople people={content.people} />
      <RecordTimeline events={content.timeline} />
      <RecordFoot notes={content.notes} sources={content.sources} />
    </>
  );
}

function seatInFull(office: NonNullable<CompanyContent['headOffice']>): string {
  const rest = placeText({ ...office, locality: undefined });
  return office.locality && office.locality !== office.region ? `${office.locality}, ${rest}` : rest;
}
