import { localitiesOf } from '../compile/lexicon/places.ts';
import { type Check, problemAt } from './visit.ts';

/** A name of a town that no facility has, or that is spelled otherwise there, would stand for nothing. */
export const checkTowns: Check = ({ commonTowns, facilities }) => {
  const towns = new Set(facilities.flatMap(({ value }) => localitiesOf(value.place)));
  const listed = commonTowns.value.flatMap((town, index) =>
    towns.has(town) ? [] : [problemAt(commonTowns, [index], `“${town}” is no facility's town`)],
  );
  const named = facilities.flatMap(file => {
    const own = localitiesOf(file.value.place);
    return Object.keys(file.value.place.localityNames)
      .filter(town => !own.includes(town))
      .map(town => problemAt(file, ['place', 'localityNames'], `“${town}” is not its locality`));
  });
  return [...listed, ...named];
};
