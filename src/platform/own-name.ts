/**
 * Names for what we add to a page. They are random, so that a page cannot ask for one by name, and of a form that a
 * later copy of this script recognizes: it takes out what an earlier one left behind when the browser ended it.
 */

const FORM = /^h[0-9a-z]{24}$/;
/** Letters and digits from one random number. */
const PART = 6;

export function randomOwnName(): string {
  // Not `randomUUID`: pages without https do not have it.
  const parts = [...crypto.getRandomValues(new Uint32Array(4))];
  return `h${parts.map(part => part.toString(36).slice(-PART).padStart(PART, '0')).join('')}`;
}

export function isOwnName(name: string): boolean {
  return FORM.test(name);
}
