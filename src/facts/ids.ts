/** Ids are the file names of the fact base; the brands keep one kind from being passed for another. */
declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

export type CompanyId = Branded<'company'>;
export type FacilityId = Branded<'facility'>;
export type DealId = Branded<'deal'>;
export type PublisherId = Branded<'publisher'>;
export type YardstickId = Branded<'yardstick'>;

/** A date as exact as it is known: `2026`, `2026-02` or `2026-02-27`. */
export type PartialDate = Branded<'partial-date'>;

/** `company:label`, as in `openai:Annualized revenue`: names one figure of one company. */
export type FigureKey = Branded<'figure'>;
