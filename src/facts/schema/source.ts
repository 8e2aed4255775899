import * as v from 'valibot';
import { partialDate, publisherId, sourceKey, text, webAddress } from './values.ts';

const source = v.strictObject({
  publisher: publisherId,
  title: text,
  url: webAddress,
  /** When the page was published; for a data set, when it was read. */
  date: partialDate,
});

/** The pages that a file's facts were read in, each under a short key such as `reuters-2025-09-22`. */
export const sources = v.record(sourceKey, source);

export type SourceMap = v.InferOutput<typeof sources>;
