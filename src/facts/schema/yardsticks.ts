import * as v from 'valibot';
import { sources } from './source.ts';
import { mapKey, partialDate, qualifier, quantity, shortText, sourceKey, text } from './values.ts';

const yardstick = v.strictObject({
  /** As it reads after “4 × ” or “1/5 of ”. */
  landmark: shortText(26),
  what: text,
  value: quantity,
  unit: v.picklist(['USD', 'MW']),
  /** Sums of one year compare with other yearly sums first. */
  period: v.optional(v.literal('year')),
  qualifier: v.optional(qualifier),
  estimate: v.optional(v.boolean()),
  asOf: partialDate,
  source: sourceKey,
});

/** `src/facts/yardsticks.yaml`: known sizes to compare amounts and power with. */
export const yardsticks = v.strictObject({ yardsticks: v.record(mapKey, yardstick), sources });

export type YardsticksFile = v.InferOutput<typeof yardsticks>;
