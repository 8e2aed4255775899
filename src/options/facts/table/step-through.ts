const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus through the links of a list by the arrow keys, from its first one up to the search. */
export function stepThrough(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.fact-link')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  const next = step(at, links.length - 1);
  if (next < 0) document.querySelector<HTMLElement>('.facts-search input')?.focus();
  else links[next]?.focus();
}
