import type { Vocabulary } from '../vocabulary.ts';
import { POWER_UNITS } from './units.ts';

/** Units at which the power reader looks for a number before them. */
export const powerVocabulary: Vocabulary = { powerTrigger: [...POWER_UNITS.keys()] };
