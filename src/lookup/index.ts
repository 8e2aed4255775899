export { answer } from './answer.ts';
export type * from './content.ts';
export { type FactIndex, indexFacts } from './fact-index.ts';
export type { BaseMap, LoadMap } from './map/base-map.ts';
export { createMaps, type Maps } from './map/locator.ts';
export { type CompanySummary, type PageSummary, summarizePage } from './page-summary.ts';
export type * from './question.ts';
