/**
 * Megawatts in one unit, by the letters of the unit: as written where they hold a capital (`mW` is a milliwatt),
 * else in any case. Units of energy (`MWh`) are other words, and stand here in no form.
 */
export const POWER_UNITS: ReadonlyMap<string, number> = new Map([
  ...['kilowatt', 'kilowatts'].map(unit => [unit, 1e-3] as const),
  ...['kW', 'KW', 'kw'].map(unit => [unit, 1e-3] as const),
  ...['megawatt', 'megawatts'].map(unit => [unit, 1] as const),
  ...['MW', 'Mw', 'mw', 'MWe', 'MWp', 'MWac', 'MWdc', 'MWs'].map(unit => [unit, 1] as const),
  ...['gigawatt', 'gigawatts'].map(unit => [unit, 1e3] as const),
  ...['GW', 'Gw', 'gw', 'GWe', 'GWp', 'GWac', 'GWdc', 'GWs'].map(unit => [unit, 1e3] as const),
  ...['terawatt', 'terawatts', 'TW'].map(unit => [unit, 1e6] as const),
]);

/** Megawatts in one of the unit that `letters` name, or `null`. */
export function megawattsIn(letters: string): number | null {
  const exact = POWER_UNITS.get(letters);
  if (exact !== undefined) return exact;
  return letters.length > 4 ? (POWER_UNITS.get(letters.toLowerCase()) ?? null) : null;
}
