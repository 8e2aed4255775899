/** What a card says, as a flat list of facts with their sources: what copying and exporting write out. */
import type { PartialDate } from '../../facts/ids.ts';
import type {
  AmountContent,
  CardContent,
  CompanyContent,
  DealLine,
  EventLine,
  FacilityContent,
  FigureLine,
  MatchLine,
  SourceLine,
} from '../../lookup/index.ts';
import { word } from '../../words/words.ts';
import { amountText } from '../format/amount.ts';
import { dayText, monthText } from '../format/dates.ts';
import { dealValueText, figureText, joined } from '../format/figure.ts';
import { placeText } from '../format/place.ts';
import { companyKindText, facilityKindText, statusText } from '../labels.ts';

interface CopiedFact {
  text: string;
  /** For which date it holds, in words. */
  asOf: string;
  source: SourceLine;
}

export interface CopiedCard {
  title: string;
  /** What it is, in a few words; empty where the title says it all. */
  subtitle: string;
  facts: CopiedFact[];
}

function figureFact(figure: FigureLine): CopiedFact {
  const text = word('copyPair', figure.label, joined(figureText(figure)));
  return { text, asOf: monthText(figure.asOf), source: figure.source };
}

function eventFact(event: EventLine): CopiedFact {
  return { text: event.event, asOf: dayText(event.date), source: event.source };
}

function statusFact(label: string, status: string, asOf: PartialDate, source: SourceLine): CopiedFact {
  return { text: word('copyPair', label, status), asOf: monthText(asOf), source };
}

function dealFact(deal: DealLine): CopiedFact {
  const parties = deal.others.map(({ name }) => name).join(', ');
  const value = deal.value ? joined(dealValueText(deal.value)) : word('noValue');
  const text = word('copyDeal', parties, deal.label, value);
  return statusFact(text, statusText(deal.status), deal.statusAsOf, deal.source);
}

function companyFacts(content: CompanyContent): CopiedCard {
  return {
    title: content.name,
    subtitle: companyKindText(content.companyKind),
    facts: [
      ...content.figures.map(figureFact),
      ...[...content.dealsHere, ...content.otherDeals].map(dealFact),
      ...content.people.map(({ name, title, asOf, source }) => statusFact(name, title, asOf, source)),
      ...content.timeline.map(eventFact),
    ],
  };
}

function matchFacts(match: MatchLine): CopiedFact[] {
  const value = match.value ? [word('copyPair', match.label, joined(dealValueText(match.value)))] : [];
  const status = match.status ? [word('copyPair', match.label, statusText(match.status))] : [];
  const asOf = monthText(match.statusAsOf ?? match.source.date);
  return [
    ...[...value, ...status].map(text => ({ text, asOf, source: match.source })),
    ...match.terms.map(figureFact),
  ];
}

function amountFacts(content: AmountContent): CopiedCard {
  const { match } = content;
  const matches = match.state === 'likely' ? [match.match] : match.state === 'may-be' ? match.matches : [];
  return {
    title: amountText(content.amount, content.text),
    subtitle: matches[0]?.label ?? '',
    facts: [...matches.flatMap(matchFacts), ...content.timeline.map(eventFact)],
  };
}

function facilityFacts(content: FacilityContent): CopiedCard {
  const { running, planned, contracted } = content.power;
  const figures = [running, planned, contracted, ...content.cost, ...content.chips];
  const status = statusText(content.status);
  return {
    title: content.name,
    subtitle: `${facilityKindText(content.facilityKind)}, ${placeText(content.place)}`,
    facts: [
      statusFact(content.name, status, content.statusAsOf, content.statusSource),
      ...figures.flatMap(figure => (figure ? [figureFact(figure)] : [])),
      ...content.deals.map(dealFact),
      ...content.timeline.map(eventFact),
    ],
  };
}

/** Every fact of a card, in the order of its importance there. */
export function copiedFacts(content: CardContent): CopiedCard {
  switch (content.kind) {
    case 'company':
      return companyFacts(content);
    case 'money':
      return amountFacts(content);
    case 'facility':
      return facilityFacts(content);
    case 'place':
      return {
        title: content.name,
        subtitle: '',
        facts: content.facilities.map(({ name, status, statusAsOf, source }) =>
          statusFact(name, statusText(status), statusAsOf, source),
        ),
      };
  }
}
