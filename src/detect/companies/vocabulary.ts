import type { Vocabulary } from '../vocabulary.ts';

export const companyVocabulary: Vocabulary = {};
