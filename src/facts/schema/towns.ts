import * as v from 'valibot';
import { text } from './values.ts';

const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** `src/facts/towns.yaml`: by map and name, where the towns lie that maps show. */
export const towns = v.record(text, v.record(text, v.strictTuple([latitude, longitude])));

export type TownsFile = v.InferOutput<typeof towns>;
