import * as v from 'valibot';
import { mapKey, text } from './values.ts';

const publisher = v.strictObject({
  name: text,
  domain: v.pipe(text, v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name in lower case')),
  /** `primary` is a party's own page, a filing or a government's; `secondary` retells what others found. */
  kind: v.picklist(['primary', 'wire', 'press', 'trade', 'data-set', 'secondary']),
});

/** `src/facts/publishers.yaml`: every publisher that a source names, by id. */
export const publishers = v.record(mapKey, publisher);

export type PublishersFile = v.InferOutput<typeof publishers>;
