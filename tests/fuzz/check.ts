import fc from 'fast-check';

/** Cases of all fuzz tests together: a fraction of them with the unit tests, all of them by `npm run fuzz`. */
const ALL_CASES = Number(process.env.FUZZ_CASES ?? 3_000);

/** `FUZZ_SEED=…` runs the cases of an earlier run again. */
const SEED = Number(process.env.FUZZ_SEED ?? Math.trunc(Math.random() * 2 ** 31));

/**
 * Tries a property on its share of all cases and prints the seed; what fails is shrunk and printed with its path.
 *
 * @param share of all cases, from 0 to 1
 */
export async function check<Values extends [unknown, ...unknown[]]>(
  name: string,
  share: number,
  property: fc.IRawProperty<Values>,
): Promise<void> {
  const numRuns = Math.ceil(ALL_CASES * share);
  console.info(`${name}: ${numRuns} cases, seed ${SEED}`);
  await fc.assert(property, { numRuns, seed: SEED });
}

/** How long a share of the cases may take, in milliseconds. */
export const FUZZ_TIMEOUT = 30_000 + ALL_CASES * 5;
