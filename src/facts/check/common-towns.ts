import { localitiesOf } from '../compile/lexicon/places.ts';
import { type Check, problemAt } from './visit.ts';

/** A town without a facility, or one that is spelled otherwise there, would stand in the list for nothing. */
export const checkCommonTowns: Check = ({ commonTowns, facilities }) => {
  const towns = new Set(facilities.flatMap(({ value }) => localitiesOf(value.place)));
  return commonTowns.value.flatMap((town, index) =>
    towns.has(town) ? [] : [problemAt(commonTowns, [index], `“${town}” is no facility's town`)],
  );
};
