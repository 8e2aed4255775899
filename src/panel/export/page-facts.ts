/** Everything that the panel shows of a page, as a flat list of facts with their sources. Pure. */
import type { PartialDate } from '../../facts/ids.ts';
import type { DealLine, FigureLine, MatchLine, SourceLine } from '../../lookup/index.ts';
import type { PageReport } from '../../messages.ts';
import { dealValueText, figureText, joined } from '../../ui/format/figure.ts';
import { placeText } from '../../ui/format/place.ts';
import { statusText } from '../../ui/labels.ts';
import type { AmountRow, CompanyRow, KnownPlace, PageView } from '../page-view.ts';

export const SECTIONS = ['since', 'place', 'amount', 'company', 'deal'] as const;

export type Section = (typeof SECTIONS)[number];

export interface PageFact {
  section: Section;
  /** Whom or what it is about. */
  name: string;
  text: string;
  /** The figure as a number in `unit`; `null` where the fact is none. */
  value: number | null;
  /** Upper end of a range. */
  high: number | null;
  unit: string;
  status: string;
  asOf: PartialDate;
  source: SourceLine;
}

export interface PageFacts {
  title: string;
  host: string;
  published: PartialDate | null;
  factsUpTo: PartialDate;
  facts: PageFact[];
}

/** What a page's view says, section by section. Amounts that match nothing have no source and are left out. */
export function pageFacts(
  report: Pick<PageReport, 'title' | 'host' | 'published'>,
  view: PageView,
): PageFacts {
  const { since, deals, factsUpTo } = view.summary;
  const events = since.state === 'events' ? since.events : [];
  return {
    title: report.title,
    host: report.host,
    published: report.published,
    factsUpTo,
    facts: [
      ...events.map(({ event, date, source }) => fact('since', '', event, date, source)),
      ...view.places.flatMap(placeFacts),
      ...view.amounts.flatMap(amountFacts),
      ...view.companies.flatMap(companyFacts),
      ...deals.map(dealFact),
    ],
  };
}

type Figures = Partial<Pick<PageFact, 'value' | 'high' | 'unit' | 'status'>>;

function fact(
  section: Section,
  name: string,
  text: string,
  asOf: PartialDate,
  source: SourceLine,
  { value = null, high = null, unit = '', status = '' }: Figures = {},
): PageFact {
  return { section, name, text, value, high, unit, status, asOf, source };
}

function figureFact(section: Section, name: string, figure: FigureLine): PageFact {
  const { value, high, unit, asOf, source, label } = figure;
  return fact(section, name, `${label}: ${joined(figureText(figure))}`, asOf, source, { value, high, unit });
}

function placeFacts({ line, place, power }: KnownPlace): PageFact[] {
  const { name, status, statusAsOf, source } = line;
  const words = statusText(status);
  const stands = fact('place', name, `${placeText(place)}: ${words}`, statusAsOf, source, { status: words });
  const figures = [power.running, power.planned, power.contracted].filter(figure => figure !== undefined);
  return [stands, ...figures.map(figure => figureFact('place', name, figure))];
}

function amountFacts({ text, content: { match } }: AmountRow): PageFact[] {
  return match.state === 'likely' ? [matchFact(text, match.match)] : [];
}

function matchFact(text: string, match: MatchLine): PageFact {
  const { title, value, status, statusAsOf, source, terms } = match;
  const words = status ? statusText(status) : '';
  const [term] = terms;
  if (!value && term)
    return { ...figureFact('amount', text, term), text: `${title}: ${joined(figureText(term))}` };
  const parts = [title, value && joined(dealValueText(value)), words];
  return fact('amount', text, parts.filter(Boolean).join(': '), statusAsOf ?? source.date, source, {
    value: value?.amount,
    high: value?.high,
    unit: value?.currency,
    status: words,
  });
}

function companyFacts({ summary: { name, figure } }: CompanyRow): PageFact[] {
  return figure ? [figureFact('company', name, figure)] : [];
}

function dealFact({ others, label, value, status, statusAsOf, source }: DealLine): PageFact {
  const words = statusText(status);
  const parts = [label, value && joined(dealValueText(value)), words];
  const parties = others.map(({ name }) => name).join(', ');
  return fact('deal', parties, parts.filter(Boolean).join(': '), statusAsOf, source, {
    value: value?.amount,
    high: value?.high,
    unit: value?.currency,
    status: words,
  });
}
