/** The cells of one row, by the kind of its record. */
import type { CompanyId, DealId, FacilityId } from '../../../facts/ids.ts';
import {
  companyFigure,
  dealLine,
  type FactIndex,
  facilityLine,
  facilityPower,
} from '../../../lookup/index.ts';
import { today } from '../../../shipped/today.ts';
import { Figure } from '../../../ui/figure-text.tsx';
import { dealValueText, figureText } from '../../../ui/format/figure.ts';
import { placeText, seatText } from '../../../ui/format/place.ts';
import { companyKindText, dealKindText } from '../../../ui/labels.ts';
import { partyText } from '../../../ui/party-name.tsx';
import type { RecordReference } from '../../../ui/record/reference.ts';
import { SourceDate } from '../../../ui/source-date.tsx';
import { StatusBadge } from '../../../ui/status-glyph.tsx';
import { word } from '../../../words/words.ts';
import { PowerCell } from './power-cell.tsx';

interface Props {
  index: FactIndex;
  record: RecordReference;
  address: string;
  isChosen: boolean;
}

export function Cells({ record, ...rest }: Props) {
  switch (record.kind) {
    case 'company':
      return <CompanyCells id={record.id} {...rest} />;
    case 'facility':
      return <FacilityCells id={record.id} {...rest} />;
    case 'deal':
      return <DealCells id={record.id} {...rest} />;
  }
}

type CellsProps<Id> = Omit<Props, 'record'> & { id: Id };

function CompanyCells({ index, id, ...name }: CellsProps<CompanyId>) {
  const { name: title, kind, headOffice, figures } = index.companies.get(id)!;
  const figure = figures[0] && companyFigure(index, today(), figures[0]);
  return (
    <>
      <NameCell {...name} title={title} detail={headOffice ? seatText(headOffice) : ''} />
      <td>{companyKindText(kind)}</td>
      <td>
        {figure && (
          <>
            <Figure text={figureText(figure)} />
            <small>{figure.label}</small>
          </>
        )}
      </td>
      <td>{figure && <SourceDate source={figure.source} date={figure.asOf} yearsOld={figure.yearsOld} />}</td>
    </>
  );
}

function FacilityCells({ index, id, ...name }: CellsProps<FacilityId>) {
  const facility = index.facilities.get(id)!;
  const { source, statusAsOf, status } = facilityLine(index, facility);
  const power = facilityPower(index, facility, today());
  const { locality, ...rest } = facility.place;
  const place = locality ? placeText({ ...rest, county: undefined, locality }) : placeText(rest);
  const dated = power.running ?? power.planned ?? power.contracted;
  return (
    <>
      <NameCell {...name} title={facility.name} detail={place} />
      <td>
        <StatusBadge status={status} />
      </td>
      <td>
        <PowerCell power={power} />
      </td>
      <td>
        <SourceDate source={dated?.source ?? source} date={dated?.asOf ?? statusAsOf} />
      </td>
    </>
  );
}

function DealCells({ index, id, ...name }: CellsProps<DealId>) {
  const deal = index.deals.get(id)!;
  const { others, label, value, status, statusAsOf, source } = dealLine(index, deal, null);
  const parties = partyText(others.slice(0, 2));
  return (
    <>
      <NameCell
        {...name}
        title={label}
        detail={[parties, dealKindText(deal.kind)].filter(Boolean).join(' · ')}
      />
      <td>
        <StatusBadge status={status} />
      </td>
      <td>{value ? <Figure text={dealValueText(value)} /> : <span class="aside">{word('noValue')}</span>}</td>
      <td>
        <SourceDate source={source} date={statusAsOf} />
      </td>
    </>
  );
}

interface NameProps {
  address: string;
  isChosen: boolean;
  title: string;
  detail: string;
}

function NameCell({ address, isChosen, title, detail }: NameProps) {
  return (
    <th scope="row">
      <a class="fact-link" href={address} aria-current={isChosen || undefined}>
        {title}
      </a>
      <small>{detail}</small>
    </th>
  );
}
