import * as v from 'valibot';
import { sources } from './source.ts';
import { currency, partialDate, quantity, sourceKey } from './values.ts';

const rate = v.strictObject({
  /** How many US dollars one unit of the currency was worth. */
  dollars: quantity,
  asOf: partialDate,
  source: sourceKey,
});

/** `src/facts/exchange-rates.yaml`: dated rates, by ISO 4217 code. */
export const exchangeRates = v.strictObject({ rates: v.record(currency, rate), sources });

export type ExchangeRatesFile = v.InferOutput<typeof exchangeRates>;
