import type { PartialDate, PublisherId, YardstickId } from '../ids.ts';
import type { FactFiles, RecordFile } from '../read/fact-files.ts';
import type {
  Company,
  DatedEvent,
  Deal,
  ExchangeRate,
  Facility,
  FactBase,
  Publisher,
  SourceIndex,
  Yardstick,
} from '../records.ts';
import type { CompanyRecord } from '../schema/company.ts';
import type { DealRecord } from '../schema/deal.ts';
import type { EventRecord } from '../schema/event.ts';
import type { FacilityRecord } from '../schema/facility.ts';
import { SourceTable } from './source-table.ts';

type SourceByKey = (key: string) => SourceIndex;

/** Joins the files of the fact base into the records that cards are made from. */
export function compileFactBase(files: FactFiles): FactBase {
  const table = new SourceTable();
  const companies = files.companies.map(file => compileCompany(file, table));
  const facilities = files.facilities.map(file => compileFacility(file, table));
  const deals = files.deals.map(file => compileDeal(file, table));
  const yardsticks = compileYardsticks(files, table);
  const rates = compileRates(files, table);
  return {
    version: 1,
    factsUpTo: newestDate(companies, facilities, deals),
    publishers: files.publishers.value as Record<PublisherId, Publisher>,
    sources: table.sources,
    companies,
    facilities,
    deals,
    yardsticks,
    rates,
  };
}

function compileCompany(
  { id, value }: RecordFile<Company['id'], CompanyRecord>,
  table: SourceTable,
): Company {
  const { epithets: _, rivals: __, sources, aliases, ...record } = value;
  const { byKey, all } = table.ofFile(sources);
  return {
    ...record,
    id,
    // A card's two lines read as a caption, without a sentence's period.
    brief: (record.brief ?? record.role).replace(/\.$/, ''),
    people: record.people.map(person => ({ ...person, source: byKey(person.source) })),
    figures: record.figures.map(figure => ({ ...figure, source: byKey(figure.source) })),
    aliases: aliases.map(alias => alias.text).filter(text => text !== record.name),
    sources: all,
  };
}

function compileFacility(
  { id, value }: RecordFile<Facility['id'], FacilityRecord>,
  table: SourceTable,
): Facility {
  const { rivals: _, sources, aliases, ...record } = value;
  const { byKey, all } = table.ofFile(sources);
  return {
    ...record,
    id,
    landmark: record.landmark ?? record.name,
    power: record.power.map(figure => ({
      ...figure,
      measure: figure.measure ?? 'unstated',
      source: byKey(figure.source),
    })),
    cost: record.cost.map(figure => ({ ...figure, source: byKey(figure.source) })),
    chips: record.chips.map(figure => ({ ...figure, source: byKey(figure.source) })),
    timeline: compileTimeline(record.timeline, byKey),
    aliases: aliases.map(alias => alias.text).filter(text => text !== record.name),
    sources: all,
  };
}

function compileDeal({ id, value }: RecordFile<Deal['id'], DealRecord>, table: SourceTable): Deal {
  const { sources, ...record } = value;
  const { byKey, all } = table.ofFile(sources);
  return {
    ...record,
    id,
    parts: record.parts.map(({ what, ...value }) => ({ what, value })),
    timeline: compileTimeline(record.timeline, byKey),
    sources: all,
  };
}

/** Oldest first, whatever the order in the file. */
function compileTimeline(timeline: EventRecord[], byKey: SourceByKey): DatedEvent[] {
  return timeline
    .map(event => ({ ...event, short: event.short ?? event.event, source: byKey(event.source) }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function compileYardsticks(files: FactFiles, table: SourceTable): Yardstick[] {
  const { yardsticks, sources } = files.yardsticks.value;
  const { byKey } = table.ofFile(sources);
  return Object.entries(yardsticks).map(([id, yardstick]) => ({
    ...yardstick,
    id: id as YardstickId,
    source: byKey(yardstick.source),
  }));
}

function compileRates(files: FactFiles, table: SourceTable): ExchangeRate[] {
  const { rates, sources } = files.exchangeRates.value;
  const { byKey } = table.ofFile(sources);
  return Object.entries(rates).map(([currency, rate]) => ({ ...rate, currency, source: byKey(rate.source) }));
}

/** The newest date that any figure or status holds for. */
function newestDate(companies: Company[], facilities: Facility[], deals: Deal[]): PartialDate {
  const dates: PartialDate[] = [
    ...companies.flatMap(company => company.figures.map(figure => figure.asOf)),
    ...facilities.flatMap(facility => [facility.statusAsOf, ...facility.power.map(figure => figure.asOf)]),
    ...deals.map(deal => deal.statusAsOf),
  ];
  return dates.reduce((newest, date) => (date > newest ? date : newest), '1800' as PartialDate);
}
