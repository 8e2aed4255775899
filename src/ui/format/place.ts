/** Places in words: `Taylor County, Texas`; the country only where it is not the United States. */
import { word } from '../../words/words.ts';

interface Place {
  locality?: string;
  county?: string;
  region?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

let names: { locale: string; of: Intl.DisplayNames } | undefined;

/** A country by its name in the language of the words. */
export function countryName(code: string): string {
  const locale = word('locale');
  if (names?.locale !== locale) names = { locale, of: new Intl.DisplayNames(locale, { type: 'region' }) };
  try {
    return names.of.of(code) ?? code;
  } catch {
    // Not shaped like a country code; shown as it was recorded.
    return code;
  }
}

/** `title` is what stands above it; a town that it names is not said again. */
export function placeText({ locality, county, region, country }: Place, title = ''): string {
  const town = locality && !title.includes(locality) ? locality : undefined;
  const parts = [county ?? town, region, country === 'US' && region ? undefined : countryName(country)];
  return parts.filter(part => part !== undefined).join(', ');
}

/** Where a company sits: the town, or as much as is known. */
export function seatText({ locality, region, country }: Place): string {
  return locality ?? region ?? countryName(country);
}
