import type { Problem } from '../problem.ts';
import type { FactFiles } from '../read/fact-files.ts';
import type { Outlines } from './outlines.ts';
import { problemAt } from './visit.ts';

/** Every facility lies in its country, and in its state where that is one of the US. */
export function checkCoordinates(files: FactFiles, outlines: Outlines): Problem[] {
  return files.facilities.flatMap(file => {
    const { country, region, latitude, longitude } = file.value.place;
    const path = ['place', 'latitude'];
    const inCountry = outlines.inCountry(country, longitude, latitude);
    if (inCountry === undefined) {
      return [
        problemAt(file, ['place', 'country'], `no outline is known for ${country}; see check/outlines.ts`),
      ];
    }
    if (!inCountry) return [problemAt(file, path, `${latitude}, ${longitude} lies outside ${country}`)];
    if (country !== 'US' || region === undefined) return [];
    const inState = outlines.inState(region, longitude, latitude);
    if (inState === undefined) return [problemAt(file, ['place', 'region'], `${region} is no US state`)];
    return inState ? [] : [problemAt(file, path, `${latitude}, ${longitude} lies outside ${region}`)];
  });
}
