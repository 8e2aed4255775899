import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FacilitySource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';

export type FacilityKind = FacilitySource['kind'];

/** What the commoner nouns say about the kind of facility; “campus” or “site” say nothing. */
const KIND_OF_NOUN: readonly [RegExp, readonly FacilityKind[]][] = [
  [
    /data|server farm|supercomput|machine room|server hall|supercluster|cluster|cloud region|\bAI hub/,
    ['datacenter'],
  ],
  [/fab\b|fabs\b|foundr|chip|wafer|cleanroom/, ['fab']],
  [/packaging/, ['fab', 'factory']],
  [/power|nuclear|reactor|generating|^station$|gas plant/, ['power-plant']],
  [/factor|assembly|production|manufactur|server plant/, ['factory', 'fab']],
  [/^plants?$/, ['factory', 'fab', 'power-plant']],
];

const kindsByNoun = remembered((_: Lexicon): (readonly FacilityKind[])[] => []);

/** The kinds of facility that a noun may mean, by its entry; none where it does not say. */
export function kindsOfNoun(entry: number, lexicon: Lexicon): readonly FacilityKind[] {
  const known = kindsByNoun(lexicon);
  known[entry] ??= KIND_OF_NOUN.flatMap(([pattern, meant]) =>
    pattern.test(lexicon.text(entry)) ? meant : [],
  );
  return known[entry];
}
