import type { DealAmountSource, DealSource, FigureSource } from '../../../detect/lexicon/source.ts';
import type { CompanyId, FigureKey, PartialDate } from '../../ids.ts';
import type { Company, Deal, DealValue, FactBase, Party } from '../../records.ts';
import { tellingWords } from './telling-words.ts';

/** What linking knows of each deal: who, how much, when, and the words it is told with. */
export function dealSources(factBase: FactBase): DealSource[] {
  const nameOf = new Map<CompanyId, string>(factBase.companies.map(company => [company.id, company.name]));
  return factBase.deals.map(deal => dealSource(deal, nameOf, factBase.factsUpTo));
}

function dealSource(deal: Deal, nameOf: Map<CompanyId, string>, factsUpTo: PartialDate): DealSource {
  const parties = deal.parties.map(({ party }) => party);
  const names = parties.map(party => ('name' in party ? party.name : (nameOf.get(party.company) ?? '')));
  const past = deal.timeline.map(event => event.date).filter(date => date <= factsUpTo);
  return {
    id: deal.id,
    kind: deal.kind,
    companies: [...new Set(parties.flatMap(companyOf))],
    others: parties.flatMap(party => ('name' in party ? [party.name] : [])),
    amounts: [
      ...(deal.value ? [amountSource(deal.value, true)] : []),
      ...deal.parts.map(part => amountSource(part.value, false)),
    ],
    gigawatts: deal.gigawatts ?? null,
    announced: deal.announced,
    lastEvent: [deal.announced, ...past].sort().at(-1) ?? deal.announced,
    facilities: deal.facilities,
    words: tellingWords(
      [deal.kind, deal.title, deal.label, deal.value?.basis, ...deal.parts.map(part => part.what)],
      names,
    ),
  };
}

const companyOf = (party: Party): CompanyId[] => ('company' in party ? [party.company] : []);

function amountSource(value: DealValue, main: boolean): DealAmountSource {
  return {
    low: value.amount,
    high: value.high ?? null,
    currency: value.currency,
    qualifier: value.qualifier ?? null,
    main,
  };
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** The figures of companies that are sums of money. */
export function figureSources(companies: Company[]): FigureSource[] {
  return companies.flatMap(company =>
    company.figures.flatMap(figure => {
      const [currency = '', per] = figure.unit.split('/');
      if (!currencies.has(currency) || (per !== undefined && per !== 'yr')) return [];
      return [
        {
          key: `${company.id}:${figure.label}` as FigureKey,
          company: company.id,
          label: figure.label,
          value: figure.value,
          currency,
          yearly: per === 'yr',
          qualifier: figure.qualifier ?? null,
          asOf: figure.asOf,
          words: tellingWords([figure.label], [company.name]),
        },
      ];
    }),
  );
}
