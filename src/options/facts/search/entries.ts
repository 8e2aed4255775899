import type { CompanyId, PartialDate } from '../../../facts/ids.ts';
import type { Company, Currency, Deal, Facility, FactBase, Party } from '../../../facts/records.ts';
import { companiesAt, type FactIndex, facilityPower } from '../../../lookup/index.ts';
import type { FactEntry } from './entry.ts';
import { searchable } from './spelling.ts';

/**
 * Makes the entries of all records, in the order of the fact base.
 *
 * @param today the day that ages are counted to.
 */
export function factEntries(index: FactIndex, today: PartialDate): FactEntry[] {
  const { companies, facilities, deals } = index.factBase;
  return [
    ...companies.map(company => companyEntry(index, company)),
    ...facilities.map(facility => facilityEntry(index, facility, today)),
    ...deals.map(deal => dealEntry(index, deal)),
  ];
}

function companyEntry({ factBase }: FactIndex, company: Company): FactEntry {
  const { id, name, aliases, role, kind, headOffice, parent, figures, tickers } = company;
  const [first] = figures;
  const symbols = tickers.map(({ symbol }) => symbol);
  return {
    record: { kind: 'company', id },
    ...spelled(name, [...aliases, ...symbols], [role, headOffice?.locality, headOffice?.region]),
    type: kind,
    status: null,
    countries: headOffice ? [headOffice.country] : [],
    companies: parent === undefined ? [id] : [id, parent],
    value: first ? inDollars(factBase, first.value, first.unit.replace(/\/yr$/, '')) : null,
    running: null,
    power: null,
    date: first?.asOf ?? null,
  };
}

function facilityEntry(index: FactIndex, facility: Facility, today: PartialDate): FactEntry {
  const { id, name, aliases, role, kind, status, statusAsOf, place, cost } = facility;
  const companies = companiesAt(facility);
  const power = facilityPower(index, facility, today);
  const largest = Math.max(
    ...[power.running, power.planned ?? power.contracted].map(figure => figure?.value ?? 0),
  );
  const own = cost.find(({ program }) => !program);
  return {
    record: { kind: 'facility', id },
    ...spelled(
      name,
      [...aliases, place.locality, place.county, place.region],
      [role, ...names(index, companies)],
    ),
    type: kind,
    status,
    countries: [place.country],
    companies,
    value: own ? inDollars(index.factBase, own.amount, own.currency) : null,
    running: power.running?.value ?? null,
    power: largest || null,
    date: statusAsOf,
  };
}

function dealEntry(index: FactIndex, deal: Deal): FactEntry {
  const { id, label, title, kind, parties, status, statusAsOf, summary, value, gigawatts, facilities } = deal;
  const companies = companiesIn(parties.map(({ party }) => party));
  const unrecorded = parties.flatMap(({ party }) => ('name' in party ? [party.name] : []));
  const countries = facilities.flatMap(facility => index.facilities.get(facility)?.place.country ?? []);
  return {
    record: { kind: 'deal', id },
    ...spelled(label, [title], [summary, ...unrecorded, ...names(index, companies)]),
    type: kind,
    status,
    countries: [...new Set(countries)],
    companies,
    value: value ? inDollars(index.factBase, value.amount, value.currency) : null,
    running: null,
    power: gigawatts === undefined ? null : gigawatts * 1000,
    date: statusAsOf,
  };
}

type Texts = readonly (string | undefined)[];

function spelled(
  name: string,
  others: Texts,
  about: Texts,
): Pick<FactEntry, 'name' | 'nameText' | 'spellings' | 'about'> {
  const joined = (texts: Texts) => texts.flatMap(text => (text ? [searchable(text)] : [])).join('');
  return { name, nameText: searchable(name), spellings: joined([name, ...others]), about: joined(about) };
}

function companiesIn(parties: readonly Party[]): CompanyId[] {
  return [...new Set(parties.flatMap(party => ('company' in party ? [party.company] : [])))];
}

function names({ companies }: FactIndex, ids: readonly CompanyId[]): string[] {
  return ids.flatMap(id => companies.get(id)?.name ?? []);
}

function inDollars({ rates }: FactBase, amount: number, currency: Currency): number | null {
  if (currency === 'USD') return amount;
  const rate = rates.find(each => each.currency === currency);
  return rate === undefined ? null : amount * rate.dollars;
}
