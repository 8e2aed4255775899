/**
 * What pages of the topic alone ask of a name: whose it is by id, further facilities of that name, words that speak for
 * it. One line for each name of a company or facility, in the order of the names: `+12+40 memphis,grok`.
 */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';

export interface NameDetail {
  /** Indexes of facilities beside the one that the name stands under. */
  others: readonly number[];
  cues: readonly string[];
}

export interface UnpackedDetails {
  companies: CompanyId[];
  facilities: FacilityId[];
  /** Line of each name, read when its senses are asked for; none for rivals and places. */
  lines: string[];
}

export function packDetails(
  companies: readonly CompanyId[],
  facilities: readonly FacilityId[],
  details: readonly NameDetail[],
): string {
  return [companies.join(), facilities.join(), ...details.map(packDetail)].join('\n');
}

export function packDetail({ others, cues }: NameDetail): string {
  const packed = others.map(other => `+${other}`).join('');
  return cues.length === 0 ? packed : `${packed} ${cues.join()}`;
}

/** Reads what `packDetails` wrote. */
export function unpackDetails(section: string): UnpackedDetails {
  const [companies, facilities, ...lines] = section.split('\n') as [string, string, ...string[]];
  return {
    companies: companies.split(',') as CompanyId[],
    facilities: facilities.split(',') as FacilityId[],
    lines,
  };
}

export function readDetail(line = ''): NameDetail {
  const space = line.indexOf(' ');
  const others = space < 0 ? line : line.slice(0, space);
  return {
    others: others === '' ? [] : others.slice(1).split('+').map(Number),
    cues: space < 0 ? [] : line.slice(space + 1).split(','),
  };
}
