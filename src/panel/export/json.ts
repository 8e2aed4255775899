/** A page's facts as JSON for other programs. */
import type { PageFacts } from './page-facts.ts';

/** Raised when the form changes. */
const VERSION = 1;

export function json({ title, host, published, factsUpTo, facts }: PageFacts): string {
  const page = { title, host, published };
  return `${JSON.stringify({ format: 'infragloss-page', version: VERSION, page, factsUpTo, facts }, null, 2)}\n`;
}
