import * as v from 'valibot';
import { partialDate, shortText, sourceKey, text } from './values.ts';

/** One thing that happened, or is planned, at a date. */
export const event = v.strictObject({
  date: partialDate,
  /** One plain sentence. */
  event: text,
  /** The same for one line of a card; may be left out where `event` is short enough. */
  short: v.optional(shortText(42)),
  /** The same event told under several records has the same key there, and counts once. */
  key: v.optional(text),
  source: sourceKey,
});

export const timeline = v.optional(v.array(event), []);

export type EventRecord = v.InferOutput<typeof event>;
