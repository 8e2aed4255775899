/** The kinds of value that fields of all records share, as a person writes them in YAML. */
import * as v from 'valibot';
import type { CompanyId, DealId, FacilityId, PartialDate, PublisherId } from '../ids.ts';
import type { Party } from '../records.ts';

export const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));

/** Text that a small card has room for. */
export const shortText = (limit: number) =>
  v.pipe(
    text,
    v.maxLength(limit, issue => `has ${issue.received} characters, more than the ${limit} that fit`),
  );

/** Kebab case, as file names are. */
const kebab = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id in kebab case'));

export const companyId = v.pipe(
  kebab,
  v.transform(id => id as CompanyId),
);
export const facilityId = v.pipe(
  kebab,
  v.transform(id => id as FacilityId),
);
export const dealId = v.pipe(
  kebab,
  v.transform(id => id as DealId),
);
export const publisherId = v.pipe(
  kebab,
  v.transform(id => id as PublisherId),
);
/** Names an entry of a map: a source of the file's own, a publisher, a yardstick. */
export const mapKey = kebab;
/** Names a source of the file's own `sources` map. */
export const sourceKey = kebab;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function isPossibleDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year >= 1800 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `2026`, `2026-02` or `2026-02-27`; YAML reads the first as a number. */
export const partialDate = v.pipe(
  v.union([v.string(), v.number()], 'must be a date: 2026, 2026-02 or 2026-02-27'),
  v.transform(String),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date: 2026, 2026-02 or 2026-02-27'),
  v.check(isPossibleDate, issue => `${issue.input} is not a possible date`),
  v.transform(date => date as PartialDate),
);

const exponents: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** A positive number, plain (`4200`) or with its scale in words (`1.4 trillion`). */
export const quantity = v.pipe(
  v.union([v.number(), v.string()], 'must be a number such as 4200 or 1.4 trillion'),
  v.transform(String),
  v.regex(
    /^\d+(\.\d+)?( (thousand|million|billion|trillion))?$/,
    'must be a number such as 4200 or 1.4 trillion',
  ),
  v.transform(written => {
    const [digits, scale] = written.split(' ');
    // “1.4e12” is read exactly; 1.4 * 1e12 is not always.
    return Number(scale === undefined ? digits : `${digits}e${exponents[scale]}`);
  }),
);

export const currency = v.pipe(text, v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR'));

export const country = v.pipe(text, v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as US'));

export const webAddress = v.pipe(
  text,
  v.regex(/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'must be a web address'),
);

export const qualifier = v.picklist(
  ['about', 'up to', 'at least', 'more than', 'less than', 'nearly', 'target'],
  'must be about, up to, at least, more than, less than, nearly or target',
);

/** A company id, or `{ name: … }` where the fact base has no record. */
export const party = v.union(
  [
    v.pipe(
      companyId,
      v.transform((company): Party => ({ company })),
    ),
    v.strictObject({ name: text }),
  ],
  'must be a company id or { name: … }',
);

/** What sources disagree about, or what a reader should know, one sentence each. */
export const notes = v.optional(v.array(text), []);
