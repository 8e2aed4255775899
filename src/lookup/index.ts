export type * from './content.ts';
export type * from './question.ts';
