import type { JudgedPlace } from './acceptance.ts';
import { CompanyPoints, type FacilityCandidate } from './candidates.ts';

/**
 * “Campuses at Nusajaya and Kempas”, “the others being Dunkirk and Bouchain”: towns in one list in which one company
 * that is near has something. Its own come first then; `null` where the list is not such a one.
 */
export function ownedWithList(
  { mention, candidates }: JudgedPlace,
  others: readonly JudgedPlace[],
): FacilityCandidate[] | null {
  if (mention.listLength < 2 || mention.level === 'region' || mention.level === 'country') return null;
  const beside = others.filter(
    other =>
      other.mention.listFirstHit === mention.listFirstHit &&
      other.mention !== mention &&
      !other.mention.places.some(place => mention.places.includes(place)),
  );
  const owner = candidates.find(
    ({ company, companyPoints }) =>
      companyPoints >= CompanyPoints.main &&
      beside.some(other => other.candidates.some(candidate => candidate.company === company)),
  )?.company;
  if (owner === undefined) return null;
  return [...candidates].sort(
    (one, other) => Number(other.company === owner) - Number(one.company === owner),
  );
}
