import type { Vocabulary } from '../vocabulary.ts';
import { CODES, LEADING_WORDS, NAMES } from './currencies.ts';

/**
 * Words at which the money reader looks, beside currency signs. Scale words are none: an amount without a currency
 * is no amount of money.
 */
export const moneyVocabulary: Vocabulary = {
  moneyTrigger: [...CODES.keys(), ...LEADING_WORDS.keys(), ...NAMES.keys()],
};
