import type { Vocabulary } from '../vocabulary.ts';
import { NAMES } from './currencies.ts';
import { CODES, LEADING_WORDS } from './currency-codes.ts';
import { VAGUE_SCALES } from './scale.ts';

/**
 * Words at which the money reader looks, beside currency signs. Scale words are none, because an amount without a
 * currency is no amount of money; but their plurals are, which may lean on a currency said before.
 */
export const moneyVocabulary: Vocabulary = {
  moneyTrigger: [...CODES.keys(), ...LEADING_WORDS.keys(), ...NAMES.keys(), ...VAGUE_SCALES.keys()],
};
