import * as v from 'valibot';
import { timeline } from './event.ts';
import { sources } from './source.ts';
import {
  currency,
  dealId,
  facilityId,
  notes,
  partialDate,
  party,
  qualifier,
  quantity,
  shortText,
  text,
} from './values.ts';

const sum = {
  amount: quantity,
  /** The upper end where sources give a range. */
  high: v.optional(quantity),
  currency: v.optional(currency, 'USD'),
  qualifier: v.optional(qualifier),
  estimate: v.optional(v.boolean()),
};

const dealValue = v.strictObject({
  ...sum,
  /** What the sum is: “total over five years”. */
  basis: v.optional(text),
});

const part = v.strictObject({
  ...sum,
  what: text,
});

/** One file of `src/facts/deals`. */
export const deal = v.strictObject({
  title: text,
  /** The title for lists on a card. */
  label: shortText(34),
  kind: v.picklist([
    'compute',
    'chips',
    'equity',
    'debt',
    'power',
    'lease',
    'joint-venture',
    'manufacturing',
    'acquisition',
    'policy',
    'capital-plan',
    'reported-figure',
  ]),
  parties: v.pipe(v.array(v.strictObject({ party, role: text })), v.minLength(1, 'must name a party')),
  /** Only where the sum is what the deal is worth; any other sum is one of the parts. */
  value: v.optional(dealValue),
  /** Tranches, earlier values, costs: sums that belong to the deal beside its value. */
  parts: v.optional(v.array(part), []),
  gigawatts: v.optional(quantity),
  years: v.optional(quantity),
  announced: partialDate,
  status: v.picklist(['reported', 'letter-of-intent', 'signed', 'closed', 'passed', 'amended', 'cancelled']),
  statusAsOf: partialDate,
  facilities: v.optional(v.array(facilityId), []),
  /** One or two plain sentences. */
  summary: text,
  timeline,
  /** The deal or plan that took this one's place. */
  supersededBy: v.optional(dealId),
  notes,
  sources,
});

export type DealRecord = v.InferOutput<typeof deal>;
