import * as v from 'valibot';
import { timeline } from './event.ts';
import { aliases, rivals } from './name.ts';
import { sources } from './source.ts';
import {
  country,
  currency,
  notes,
  partialDate,
  party,
  qualifier,
  quantity,
  shortText,
  sourceKey,
  text,
} from './values.ts';

const place = v.strictObject({
  locality: v.optional(text),
  /** What else news calls a town of the locality: “Vizag” for Visakhapatnam. */
  localityNames: v.optional(v.record(text, v.array(text)), {}),
  county: v.optional(text),
  region: v.optional(text),
  country,
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  /** How exactly the coordinates are known. */
  precision: v.picklist(['site', 'locality', 'county', 'region']),
});

const powerFigure = v.strictObject({
  megawatts: quantity,
  stage: v.picklist(['planned', 'contracted', 'operational']),
  /** Power of the servers alone or of the whole site; left out where the source does not say. */
  measure: v.optional(v.picklist(['it', 'facility'])),
  qualifier: v.optional(qualifier),
  estimate: v.optional(v.boolean()),
  note: v.optional(text),
  asOf: partialDate,
  source: sourceKey,
});

const costFigure = v.strictObject({
  amount: quantity,
  currency: v.optional(currency, 'USD'),
  qualifier: v.optional(qualifier),
  estimate: v.optional(v.boolean()),
  note: v.optional(text),
  /** True where the sum is a program's and not this site's own. */
  program: v.optional(v.boolean()),
  asOf: partialDate,
  source: sourceKey,
});

const chipsFigure = v.strictObject({
  what: text,
  count: v.optional(quantity),
  qualifier: v.optional(qualifier),
  estimate: v.optional(v.boolean()),
  asOf: partialDate,
  source: sourceKey,
});

/** One file of `src/facts/facilities`. */
export const facility = v.strictObject({
  name: text,
  kind: v.picklist(['datacenter', 'fab', 'factory', 'power-plant', 'lab']),
  /** The name for rulers and small lists; may be left out where `name` is short enough. */
  landmark: v.optional(shortText(26)),
  role: text,
  place,
  operator: v.optional(party),
  owner: v.optional(party),
  developer: v.optional(party),
  tenants: v.optional(v.array(party), []),
  status: v.picklist([
    'announced',
    'permitted',
    'under-construction',
    'partly-operational',
    'operational',
    'paused',
    'repurposed',
    'cancelled',
  ]),
  statusAsOf: partialDate,
  power: v.optional(v.array(powerFigure), []),
  cost: v.optional(v.array(costFigure), []),
  chips: v.optional(v.array(chipsFigure), []),
  /** Where its electricity comes from, one phrase. */
  supply: v.optional(text),
  timeline,
  /** Names in the news; `name` itself is one only if it stands here too. */
  aliases,
  rivals,
  notes,
  sources,
});

export type FacilityRecord = v.InferOutput<typeof facility>;
