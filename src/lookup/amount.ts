import type { Amount, LinkCandidate } from '../detect/types.ts';
import type { CompanyId, DealId, FigureKey, PartialDate } from '../facts/ids.ts';
import type { Deal } from '../facts/records.ts';
import type { AmountContent, AmountMatch, FigureLine, MatchLine, Ruler, SourceLine } from './content.ts';
import { beforeArticle, companyEvents, dealEvents, plain, type RankedEvent, sinceArticle } from './events.ts';
import type { FactIndex } from './fact-index.ts';
import { companyFigure } from './figures.ts';
import { dealLine, partyLine } from './lines.ts';
import type { CardQuestion } from './question.ts';
import { rulerFor } from './ruler.ts';
import { rankSources, sourceLine } from './sources.ts';

type MoneyQuestion = Extract<CardQuestion, { kind: 'money' }>;

/** A sum for a share, a megawatt or an hour is a price: its size among deals would mislead. */
function isPrice(amount: Amount): boolean {
  return amount.per !== null && amount.per !== 'year';
}

/** Splits `company:label`. */
function figureParts(key: FigureKey): { company: CompanyId; label: string } {
  const colon = key.indexOf(':');
  return { company: key.slice(0, colon) as CompanyId, label: key.slice(colon + 1) };
}

function dealMatch(index: FactIndex, id: DealId, candidate: LinkCandidate): MatchLine | null {
  const deal = index.deals.get(id);
  if (deal === undefined) return null;
  const row = dealLine(index, deal, null);
  const term = (label: string, value: number, unit: string): FigureLine => ({
    label,
    value,
    unit,
    asOf: deal.statusAsOf,
    source: row.source,
    yearsOld: 0,
    secondaryOnly: row.source.kind === 'secondary',
  });
  const successor = deal.supersededBy === undefined ? undefined : index.deals.get(deal.supersededBy);
  return {
    target: { deal: id },
    label: deal.label,
    title: deal.title,
    parties: row.others,
    dealKind: deal.kind,
    status: deal.status,
    statusAsOf: deal.statusAsOf,
    value: deal.value,
    summary: deal.summary,
    terms: [
      ...(deal.gigawatts === undefined ? [] : [term('capacity', deal.gigawatts * 1000, 'MW')]),
      ...(deal.years === undefined ? [] : [term('term', deal.years, 'years')]),
      ...deal.parts.map(({ what, value }) => ({
        ...term(what, value.amount, value.currency),
        high: value.high,
        qualifier: value.qualifier,
      })),
    ],
    basis: deal.value?.basis,
    supersededBy: successor && { deal: successor.id, label: successor.label, value: successor.value },
    source: row.source,
    why: candidate.evidence,
  };
}

function figureMatch(
  index: FactIndex,
  key: FigureKey,
  candidate: LinkCandidate,
  today: PartialDate,
): MatchLine | null {
  const { company, label } = figureParts(key);
  const record = index.companies.get(company);
  const figure = record?.figures.find(one => one.label === label);
  if (record === undefined || figure === undefined) return null;
  const line = companyFigure(index, today, figure);
  return {
    target: { company, label },
    label: `${record.name}: ${label}`,
    title: `${record.name}: ${label}`,
    parties: [partyLine(index, { company })],
    summary: figure.note ?? '',
    terms: [line],
    source: line.source,
    why: candidate.evidence,
  };
}

function matchOf(index: FactIndex, question: MoneyQuestion, today: PartialDate): AmountMatch {
  const matches = question.candidates.flatMap(candidate => {
    const { target } = candidate;
    const match =
      'deal' in target
        ? dealMatch(index, target.deal, candidate)
        : figureMatch(index, target.figure, candidate, today);
    return match ?? [];
  });
  const [first] = matches;
  if (first === undefined) return { state: 'none' };
  return question.linked ? { state: 'likely', match: first } : { state: 'may-be', matches };
}

/** What a dollar was worth: the dated rate of the fact base, or `null` where it has none. */
function inDollars(index: FactIndex, amount: Amount): AmountContent['conversion'] | 'dollars' | null {
  if (amount.currency === 'USD') return 'dollars';
  const rate = index.factBase.rates.find(({ currency }) => currency === amount.currency);
  const value = amount.low ?? amount.vague;
  if (rate === undefined || value === null) return null;
  const { dollars, asOf, source } = rate;
  return { dollars: value * dollars, rate: dollars, asOf, source: sourceLine(index, source) };
}

/** The events of what the amount was matched to. */
function matchedEvents(index: FactIndex, question: MoneyQuestion): RankedEvent[] {
  const target = question.linked ? question.candidates[0]?.target : undefined;
  if (target === undefined) return [];
  if ('deal' in target) return dealEvents(index, target.deal);
  const { company } = figureParts(target.figure);
  return companyEvents(index, company, question.article).filter(event => event.nearness > 0);
}

/** The amount on its ruler; none for a price, for nothing, or in a currency without a rate. */
function rulerOf(
  index: FactIndex,
  { amount, article, parties }: MoneyQuestion,
  rate: number | null,
  deal: Deal | undefined,
): Ruler | undefined {
  const value = amount.low ?? amount.vague;
  if (value === null || value <= 0 || rate === null || isPrice(amount)) return undefined;
  const dollars = {
    low: value * rate,
    high: amount.high === null ? null : amount.high * rate,
    vague: amount.vague !== null,
  };
  const ofDeal = deal?.parties.flatMap(({ party }) => ('company' in party ? [party.company] : []));
  return rulerFor(index, dollars, {
    parties: ofDeal ?? parties,
    article,
    deal: deal?.id ?? null,
    yearly: amount.per === 'year',
  });
}

/** The record of the deal that the amount was matched to, if it was to one. */
function matchedDeal(index: FactIndex, match: AmountMatch): Deal | undefined {
  return match.state === 'likely' && 'deal' in match.match.target
    ? index.deals.get(match.match.target.deal)
    : undefined;
}

/** Where the card's facts were read: those of the deal, else of the match or of the known things on the ruler. */
function sourcesOf(
  index: FactIndex,
  deal: Deal | undefined,
  match: AmountMatch,
  ruler: Ruler | undefined,
): SourceLine[] {
  if (deal !== undefined) return rankSources(index, deal.sources);
  const matched = match.state === 'likely' ? [match.match] : match.state === 'may-be' ? match.matches : [];
  const lines = [...matched, ...(ruler?.marks ?? [])].map(({ source }) => source);
  return [...new Map(lines.map(line => [line.url, line])).values()];
}

/** Everything an amount's card shows; an amount without any match still has its size. */
export function amountContent(index: FactIndex, question: MoneyQuestion, today: PartialDate): AmountContent {
  const { amount, article } = question;
  const match = matchOf(index, question, today);
  const deal = matchedDeal(index, match);
  const conversion = inDollars(index, amount);
  const rate = conversion === 'dollars' ? 1 : (conversion?.rate ?? null);
  const events = matchedEvents(index, question);
  const ruler = rulerOf(index, question, rate, deal);
  return {
    kind: 'money',
    text: question.text,
    amount,
    match,
    before: beforeArticle(events, article.published),
    since: sinceArticle(events, article.published, index.factBase.factsUpTo),
    timeline: events.map(plain),
    ruler,
    conversion: conversion === 'dollars' ? undefined : (conversion ?? undefined),
    notes: deal?.notes ?? [],
    sources: sourcesOf(index, deal, match, ruler),
  };
}
