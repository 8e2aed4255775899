/** Lines of cards with a made-up source, from which samples are put together. */
import type { DealValue } from '../../../src/facts/records.ts';
import type {
  CompanyContent,
  DealLine,
  EventLine,
  FacilityLine,
  FigureLine,
  RulerMark,
  SinceArticle,
  SourceLine,
} from '../../../src/lookup/index.ts';

type Id<Of> = Of & string;
export const date = (text: string) => text as SourceLine['date'];
export const company = (id: string) => id as Id<CompanyContent['company']>;
export const dealId = (id: string) => id as Id<DealLine['deal']>;
export const facilityId = (id: string) => id as Id<FacilityLine['facility']>;

export function source(publisher: string, published: string, title = `What ${publisher} wrote`): SourceLine {
  const slug = publisher.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return {
    publisher,
    kind: 'press',
    title,
    url: `https://${slug}.example/${published}`,
    date: date(published),
  };
}

export function event(when: string, short: string, publisher = 'CNBC'): EventLine {
  return {
    date: date(when),
    short,
    event: `${short}.`,
    source: source(publisher, when),
    touchesArticle: true,
  };
}

export function figure(
  label: string,
  value: number,
  unit: string,
  asOf: string,
  more: Partial<FigureLine> = {},
): FigureLine {
  const plain = { yearsOld: 0, secondaryOnly: false, source: source('CNBC', asOf) };
  return { label, value, unit, asOf: date(asOf), ...plain, ...more };
}

export function deal(
  id: string,
  other: string,
  label: string,
  status: DealLine['status'],
  asOf: string,
  more: Partial<DealLine> = {},
): DealLine {
  return {
    deal: dealId(id),
    others: [{ name: other, company: company(other.toLowerCase()) }],
    label,
    status,
    statusAsOf: date(asOf),
    source: source('Reuters', asOf),
    ...more,
  };
}

export const dollars = (amount: number, qualifier?: DealValue['qualifier']): DealValue => ({
  amount,
  currency: 'USD',
  qualifier,
});

export const PUBLISHED = date('2025-11-21');

export function since(count: number, ...first: EventLine[]): SinceArticle {
  const more = Array.from({ length: count }, (_, at) =>
    event(`2026-0${1 + (at % 8)}-1${Math.floor(at / 8)}`, `Something else that came later, ${at + 1}`),
  );
  return { state: 'events', published: PUBLISHED, events: [...first, ...more] };
}

export function facilityLine(
  id: string,
  name: string,
  status: FacilityLine['status'],
  asOf: string,
  parties: FacilityLine['parties'],
): FacilityLine {
  const plain = { kind: 'datacenter' as const, source: source('Epoch AI', asOf) };
  return { facility: facilityId(id), name, status, statusAsOf: date(asOf), parties, ...plain };
}

export function mark(
  value: number,
  landmark: string,
  asOf: string,
  own: number,
  qualifier?: RulerMark['qualifier'],
): RulerMark {
  return {
    value,
    landmark,
    ratio: own / value,
    asOf: date(asOf),
    source: source('AI Magazine', asOf),
    qualifier,
  };
}
