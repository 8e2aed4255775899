import * as v from 'valibot';
import { text } from './values.ts';

/** `src/facts/common-towns.yaml`: towns whose name alone does not tell of the facility that stands there. */
export const commonTowns = v.array(text);

export type CommonTownsFile = v.InferOutput<typeof commonTowns>;
