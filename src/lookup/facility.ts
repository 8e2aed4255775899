import type { FacilityId, PartialDate } from '../facts/ids.ts';
import type { Facility, PowerFigure } from '../facts/records.ts';
import type { FacilityContent, FigureLine, PlaceContent } from './content.ts';
import { facilityEvents, plain, sinceArticle } from './events.ts';
import { companiesAt, type FactIndex } from './fact-index.ts';
import { chipsFigure, costFigure, powerFigure } from './figures.ts';
import { dealLine, facilityLine, facilityParties } from './lines.ts';
import type { Maps } from './map/locator.ts';
import { compareDates, yearsBetween } from './partial-date.ts';
import type { ArticleContext } from './question.ts';
import { rankSources } from './sources.ts';

/** How many sites a place's card lists before “25 more in Texas”. */
const ROWS_OF_A_PLACE = 12;

/** The newest figure of a stage; where several share a date the largest, which is the whole site. */
function newestPower(facility: Facility, stage: PowerFigure['stage']): PowerFigure | undefined {
  return facility.power
    .filter(figure => figure.stage === stage && figure.note === undefined)
    .concat(facility.power.filter(figure => figure.stage === stage && figure.note !== undefined))
    .toSorted(
      (a, b) =>
        Number(a.note !== undefined) - Number(b.note !== undefined) ||
        compareDates(b.asOf, a.asOf) ||
        b.megawatts - a.megawatts,
    )[0];
}

/** The newest figure of each stage of a facility's power. */
export function facilityPower(
  index: FactIndex,
  facility: Facility,
  today: PartialDate,
): FacilityContent['power'] {
  const running = newestPower(facility, 'operational');
  const planned = newestPower(facility, 'planned');
  const contracted = newestPower(facility, 'contracted');
  const lineOf = (figure: PowerFigure | undefined): FigureLine | undefined =>
    figure === undefined ? undefined : powerFigure(index, today, figure);
  const measures = new Set(
    [running, planned].flatMap(figure =>
      figure === undefined || figure.measure === 'unstated' ? [] : [figure.measure],
    ),
  );
  return {
    running: lineOf(running),
    planned: lineOf(planned),
    contracted: lineOf(contracted),
    measuresDiffer: measures.size > 1,
  };
}

/** Everything a facility's card shows; `others` are those that the same words may also mean. */
export async function facilityContent(
  index: FactIndex,
  maps: Maps,
  id: FacilityId,
  others: readonly FacilityId[],
  article: ArticleContext,
  today: PartialDate,
): Promise<FacilityContent | null> {
  const facility = index.facilities.get(id);
  if (facility === undefined) return null;
  const events = facilityEvents(index, id, article);
  const deals = [...new Set(companiesAt(facility).flatMap(company => index.dealsOf.get(company) ?? []))];
  const status = facilityLine(index, facility);
  const sources = rankSources(index, facility.sources);
  const { latitude: _latitude, longitude: _longitude, ...place } = facility.place;
  return {
    kind: 'facility',
    facility: id,
    name: facility.name,
    facilityKind: facility.kind,
    role: facility.role,
    place,
    status: facility.status,
    statusAsOf: facility.statusAsOf,
    statusSource: status.source,
    statusYearsOld: facility.status === 'cancelled' ? 0 : yearsBetween(facility.statusAsOf, today),
    map: (await maps.single(facility)) ?? undefined,
    power: facilityPower(index, facility, today),
    cost: facility.cost
      .toSorted(
        (a, b) => Number(a.program ?? false) - Number(b.program ?? false) || compareDates(b.asOf, a.asOf),
      )
      .map(figure => costFigure(index, today, figure)),
    parties: facilityParties(index, facility),
    chips: facility.chips.map(figure => chipsFigure(index, today, figure)),
    supply: facility.supply,
    deals: deals.filter(deal => deal.facilities.includes(id)).map(deal => dealLine(index, deal, null)),
    since: sinceArticle(events, article.published, index.factBase.factsUpTo),
    timeline: events.map(plain),
    others: others.flatMap(other => {
      const record = index.facilities.get(other);
      return record === undefined || other === id ? [] : [facilityLine(index, record)];
    }),
    notes: facility.notes,
    sources,
  };
}

/** The card of a place where several facilities fit; `name` is the place as printed. */
export async function placeContent(
  index: FactIndex,
  maps: Maps,
  name: string,
  ids: readonly FacilityId[],
): Promise<PlaceContent | null> {
  const known = ids.flatMap(id => index.facilities.get(id) ?? []);
  if (known.length === 0) return null;
  const listed = known.slice(0, ROWS_OF_A_PLACE);
  return {
    kind: 'place',
    name,
    map: (await maps.numbered(listed.slice(0, 8))) ?? undefined,
    facilities: listed.map(facility => facilityLine(index, facility)),
    more: known.length - listed.length,
    sources: rankSources(
      index,
      listed.flatMap(facility => facility.sources.slice(0, 1)),
    ),
  };
}
