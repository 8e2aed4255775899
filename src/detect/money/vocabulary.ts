import type { Vocabulary } from '../vocabulary.ts';

export const moneyVocabulary: Vocabulary = {};
