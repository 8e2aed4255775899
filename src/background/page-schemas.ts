/**
 * The form of what content scripts may ask. Their process belongs to a web page, so nothing in a request is taken on
 * trust: not its shape, and not its size.
 */
import * as v from 'valibot';
import type { Amount, Evidence, LinkCandidate } from '../detect/types.ts';
import type { CompanyId, DealId, FacilityId, FigureKey, PartialDate } from '../facts/ids.ts';
import type { ArticleContext, CardQuestion } from '../lookup/index.ts';
import type { PageRequests } from '../messages.ts';
import type { RequestSchemas } from '../messaging/answer.ts';
import { LONGEST_WORD } from '../settings/schema.ts';

const LONGEST_TEXT = 300;
/** More than any article names; a list that is longer was not made by our content script. */
const MOST_IDS = 2000;
/** The rules for three marks, the open one and print are a tenth of this. */
const LONGEST_CSS = 20_000;

/** A pattern for a branded string: what matches is taken for one. Whether it names a record, the lookup finds out. */
function branded<Brand extends string>(pattern: RegExp) {
  return v.pipe(
    v.string(),
    v.maxLength(LONGEST_TEXT),
    v.regex(pattern),
    v.transform(text => text as Brand),
  );
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const company = branded<CompanyId>(ID);
const facility = branded<FacilityId>(ID);
const deal = branded<DealId>(ID);
const figure = branded<FigureKey>(/^[a-z0-9-]+:./);
const date = branded<PartialDate>(/^\d{4}(?:-\d{2}){0,2}$/);
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const sum = v.nullable(v.pipe(v.number(), v.finite()));

function listOf<Item>(item: v.GenericSchema<unknown, Item>) {
  return v.pipe(v.array(item), v.maxLength(MOST_IDS));
}

const articleSchema: v.GenericSchema<unknown, ArticleContext> = v.object({
  published: v.nullable(date),
  companies: listOf(company),
  facilities: listOf(facility),
  deals: listOf(deal),
});

const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.object({
  code: text,
  points: v.pipe(v.number(), v.finite()),
  detail: v.exactOptional(text),
});

const amountSchema: v.GenericSchema<unknown, Amount> = v.object({
  low: sum,
  high: sum,
  vague: sum,
  currency: v.nullable(text),
  uncertainCurrency: v.boolean(),
  qualifier: v.nullable(v.picklist(['about', 'up to', 'at least', 'more than', 'less than', 'nearly'])),
  per: v.nullable(text),
});

const candidateSchema: v.GenericSchema<unknown, LinkCandidate> = v.object({
  target: v.union([v.strictObject({ deal }), v.strictObject({ figure })]),
  points: v.pipe(v.number(), v.finite()),
  evidence: listOf(evidenceSchema),
});

const questionSchema: v.GenericSchema<unknown, CardQuestion> = v.variant('kind', [
  v.object({ kind: v.literal('company'), company, article: articleSchema }),
  v.object({
    kind: v.literal('money'),
    text,
    amount: amountSchema,
    candidates: listOf(candidateSchema),
    linked: v.boolean(),
    parties: listOf(company),
    article: articleSchema,
  }),
  v.object({
    kind: v.literal('facility'),
    text,
    facilities: listOf(facility),
    evidence: listOf(evidenceSchema),
    article: articleSchema,
  }),
  v.object({ kind: v.literal('deal'), deal, article: articleSchema }),
]);

export const PAGE_SCHEMAS: RequestSchemas<keyof PageRequests> = {
  'card/ask': v.object({ question: questionSchema }),
  'page/counted': v.object({
    marks: v.pipe(v.number(), v.integer(), v.minValue(0)),
    state: v.picklist(['annotated', 'quiet', 'off', 'reading', 'left-alone']),
  }),
  'page/bring': v.object({ part: v.picklist(['annotator', 'card']) }),
  'page/paint': v.object({
    css: v.pipe(v.string(), v.maxLength(LONGEST_CSS)),
    remove: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_CSS))),
  }),
  'page/open-panel': v.object({ focus: v.nullable(v.union([company, facility, deal])) }),
  'page/hide-word': v.object({ word: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_WORD)) }),
};
