/** Numbers as runs, `value*count`: equal neighbours cost nothing. */
export function runs(values: readonly number[]): string {
  const written: string[] = [];
  for (let start = 0; start < values.length; ) {
    let end = start + 1;
    while (end < values.length && values[end] === values[start]) end += 1;
    written.push(end - start === 1 ? `${values[start]}` : `${values[start]}*${end - start}`);
    start = end;
  }
  return written.join(' ');
}

/** Reads what `runs` wrote into `target`. */
export function fillFromRuns(written: string, target: Uint8Array | Int32Array): void {
  let at = 0;
  for (const run of written.split(' ')) {
    const times = run.indexOf('*');
    const value = Number(times < 0 ? run : run.slice(0, times));
    const count = times < 0 ? 1 : Number(run.slice(times + 1));
    target.fill(value, at, at + count);
    at += count;
  }
}
