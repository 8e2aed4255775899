/** News of a deal runs ahead of its announcement by no more. */
const LEAD_DAYS = 45;

/** Whether something dated `date` is too late to be in an article of `published`. */
export function startsAfter(date: string, published: string): boolean {
  const from = Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
  const to = Date.parse(
    published.length === 4 ? `${published}-12-31` : published.length === 7 ? `${published}-28` : published,
  );
  return from > to + LEAD_DAYS * 86_400_000;
}
