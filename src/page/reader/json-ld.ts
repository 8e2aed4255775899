import type { PartialDate } from '../../facts/ids.ts';
import { parseDate } from './published-date.ts';

/** Longest script that is parsed, in UTF-16 units: shops put whole catalogs there. */
const LONGEST_SCRIPT = 400_000;
const MOST_SCRIPTS = 20;
const MOST_OBJECTS = 2_000;

/** `datePublished` of the article that the page's JSON-LD describes; an article outranks a page or a list. */
export function publishedIn(document: Document): PartialDate | null {
  let other: PartialDate | null = null;
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of [...scripts].slice(0, MOST_SCRIPTS)) {
    for (const object of objectsIn(parse(script.textContent ?? ''))) {
      const date = parseDate(stringOf(object.datePublished) ?? stringOf(object.dateCreated));
      if (date === null) continue;
      if (isArticle(object['@type'])) return date;
      if (isPage(object['@type'])) other ??= date;
    }
  }
  return other;
}

function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(text.trim());
  } catch {
    return null;
  }
}

/** All objects of a JSON value, breadth first: without recursion, and no more than is sensible. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at++) {
    const item = queue[at];
    if (typeof item !== 'object' || item === null) continue;
    if (!Array.isArray(item)) yield item as Record<string, unknown>;
    for (const child of Object.values(item)) if (queue.length < MOST_OBJECTS) queue.push(child);
  }
}

function typesOf(type: unknown): string[] {
  return (Array.isArray(type) ? type : [type]).filter(each => typeof each === 'string');
}

function isArticle(type: unknown): boolean {
  return typesOf(type).some(each => /(Article|BlogPosting|Report|Review)$/.test(each));
}

function isPage(type: unknown): boolean {
  return typesOf(type).some(each => /(WebPage|ItemPage|CreativeWork)$/.test(each));
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
