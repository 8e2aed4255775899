import type { Vocabulary } from '../vocabulary.ts';

export const powerVocabulary: Vocabulary = {};
