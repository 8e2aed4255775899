/** How news abbreviates states and names countries; the fact base itself holds their full names. */

/** Abbreviations in newspaper style, and the postal code. */
interface Abbreviations {
  names: string[];
  postal: string;
}

/** States whose newspaper style is the full name (Texas, Ohio, Utah …) have the postal code alone. */
const stateAbbreviations: Record<string, Abbreviations> = {
  Alabama: { names: ['Ala.'], postal: 'AL' },
  Alaska: { names: [], postal: 'AK' },
  Arizona: { names: ['Ariz.'], postal: 'AZ' },
  Arkansas: { names: ['Ark.'], postal: 'AR' },
  California: { names: ['Calif.'], postal: 'CA' },
  Colorado: { names: ['Colo.'], postal: 'CO' },
  Connecticut: { names: ['Conn.'], postal: 'CT' },
  Delaware: { names: ['Del.'], postal: 'DE' },
  Florida: { names: ['Fla.'], postal: 'FL' },
  Georgia: { names: ['Ga.'], postal: 'GA' },
  Hawaii: { names: [], postal: 'HI' },
  Idaho: { names: [], postal: 'ID' },
  Illinois: { names: ['Ill.'], postal: 'IL' },
  Indiana: { names: ['Ind.'], postal: 'IN' },
  Iowa: { names: [], postal: 'IA' },
  Kansas: { names: ['Kan.', 'Kans.'], postal: 'KS' },
  Kentucky: { names: ['Ky.'], postal: 'KY' },
  Louisiana: { names: ['La.'], postal: 'LA' },
  Maine: { names: [], postal: 'ME' },
  Maryland: { names: ['Md.'], postal: 'MD' },
  Massachusetts: { names: ['Mass.'], postal: 'MA' },
  Michigan: { names: ['Mich.'], postal: 'MI' },
  Minnesota: { names: ['Minn.'], postal: 'MN' },
  Mississippi: { names: ['Miss.'], postal: 'MS' },
  Missouri: { names: ['Mo.'], postal: 'MO' },
  Montana: { names: ['Mont.'], postal: 'MT' },
  Nebraska: { names: ['Neb.', 'Nebr.'], postal: 'NE' },
  Nevada: { names: ['Nev.'], postal: 'NV' },
  'New Hampshire': { names: ['N.H.'], postal: 'NH' },
  'New Jersey': { names: ['N.J.'], postal: 'NJ' },
  'New Mexico': { names: ['N.M.', 'N. Mex.'], postal: 'NM' },
  'New York': { names: ['N.Y.'], postal: 'NY' },
  'North Carolina': { names: ['N.C.'], postal: 'NC' },
  'North Dakota': { names: ['N.D.', 'N. Dak.'], postal: 'ND' },
  Ohio: { names: [], postal: 'OH' },
  Oklahoma: { names: ['Okla.'], postal: 'OK' },
  Oregon: { names: ['Ore.'], postal: 'OR' },
  Pennsylvania: { names: ['Pa.', 'Penn.'], postal: 'PA' },
  'Rhode Island': { names: ['R.I.'], postal: 'RI' },
  'South Carolina': { names: ['S.C.'], postal: 'SC' },
  'South Dakota': { names: ['S.D.'], postal: 'SD' },
  Tennessee: { names: ['Tenn.'], postal: 'TN' },
  Texas: { names: ['Tex.'], postal: 'TX' },
  Utah: { names: [], postal: 'UT' },
  Vermont: { names: ['Vt.'], postal: 'VT' },
  Virginia: { names: ['Va.'], postal: 'VA' },
  Washington: { names: ['Wash.', 'Washington state', 'Washington State'], postal: 'WA' },
  'West Virginia': { names: ['W.Va.', 'W. Va.'], postal: 'WV' },
  Wisconsin: { names: ['Wis.', 'Wisc.'], postal: 'WI' },
  Wyoming: { names: ['Wyo.'], postal: 'WY' },
};

const provinceAbbreviations: Record<string, Abbreviations> = {
  Alberta: { names: ['Alta.'], postal: 'AB' },
  'British Columbia': { names: ['B.C.'], postal: 'BC' },
  Manitoba: { names: ['Man.'], postal: 'MB' },
  Ontario: { names: ['Ont.'], postal: 'ON' },
  Quebec: { names: ['Que.', 'Québec'], postal: 'QC' },
  Saskatchewan: { names: ['Sask.'], postal: 'SK' },
};

/** Abbreviations of a region, where news uses any. */
export function regionAbbreviations(country: string, region: string): Abbreviations | undefined {
  if (country === 'US') return stateAbbreviations[region];
  if (country === 'CA') return provinceAbbreviations[region];
  return undefined;
}

const furtherCountryNames: Record<string, string[]> = {
  US: ['United States of America', 'U.S.', 'US', 'USA', 'America'],
  GB: ['U.K.', 'UK', 'Britain', 'Great Britain'],
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  KR: ['Republic of Korea', 'Korea'],
  CN: ['mainland China'],
  NL: ['the Netherlands'],
};

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** The names of a country in English, the fullest first. */
export function namesOfCountry(code: string): string[] {
  return [countryNames.of(code) ?? code, ...(furtherCountryNames[code] ?? [])];
}
