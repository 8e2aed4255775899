/** Does work that is made of steps to its end, for callers that need not share their time with a page. */
export function finish<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
