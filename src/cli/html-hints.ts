/** What a page says of itself in its markup: language, host, day of publication. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { PageHints } from '../detect/types.ts';
import type { PartialDate } from '../facts/ids.ts';
import { parseDate } from '../page/reader/published-date.ts';
import { attribute, type Element, elementsOf, textOf } from './html-tree.ts';

/** `meta` names and properties that give the day of publication, surest first. */
const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
];

export function htmlHints(tree: DefaultTreeAdapterTypes.Document): PageHints {
  const metas = new Map<string, string>();
  const linkedData: string[] = [];
  let language: string | null = null;
  let address: string | null = null;
  let timeElement: string | null = null;
  for (const element of elementsOf(tree)) {
    switch (element.tagName) {
      case 'html':
        language = attribute(element, 'lang');
        break;
      case 'meta':
        addMeta(metas, element);
        break;
      case 'link':
        if (attribute(element, 'rel') === 'canonical') address = attribute(element, 'href');
        break;
      case 'script':
        if (attribute(element, 'type') === 'application/ld+json') linkedData.push(textOf(element));
        break;
      case 'time':
        timeElement ??= attribute(element, 'datetime');
        break;
    }
  }
  const published =
    linkedData.map(linkedDataDate).find(date => date !== null) ??
    DATE_METAS.map(name => parseDate(metas.get(name))).find(date => date !== null) ??
    parseDate(timeElement);
  const host = hostOf(address ?? metas.get('og:url'));
  return {
    ...(host === null ? {} : { host }),
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
  };
}

function addMeta(metas: Map<string, string>, element: Element): void {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
  const content = attribute(element, 'content');
  if (name !== null && content !== null) metas.set(name.toLowerCase(), content);
}

/** JSON-LD nests its article in lists and graphs and is often not quite JSON: only the one field is asked for. */
function linkedDataDate(json: string): PartialDate | null {
  return parseDate(/"datePublished"\s*:\s*"([^"]+)"/.exec(json)?.[1]);
}

function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '');
}
