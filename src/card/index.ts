export { createCards } from './cards.ts';
export type * from './contract.ts';
