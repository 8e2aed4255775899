/**
 * Milliseconds of each case in its fastest round: what else the machine does only ever adds. All cases run in turn in
 * every round, so that a machine that gets slower does so for all of them alike, and their ratios stay right. Pure,
 * because it runs in pages too.
 */
export async function interleave<Name extends string>(
  cases: Record<Name, () => unknown>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(cases) as Name[];
  const times = new Map(names.map(name => [name, [] as number[]]));
  const warmUps = Math.ceil(rounds / 4);
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const begun = performance.now();
      const result = cases[name]();
      if (result instanceof Promise) await result;
      if (round >= 0) times.get(name)!.push(performance.now() - begun);
    }
  }
  return Object.fromEntries(names.map(name => [name, Math.min(...times.get(name)!)])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
