/** What a page says of its article beside the text. Everything here was written by strangers and may be nonsense. */
import type { PageHints } from '../../detect/types.ts';
import { publishedIn } from './json-ld.ts';
import { parseDate } from './published-date.ts';

const DATE_NAMES = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
  ],
  ...['cxenseparse:recs:publishtime', 'publish-date', 'publish_date', 'publication_date', 'pubdate', 'date'],
  ...['dc.date.issued', 'dc.date', 'dcterms.created', 'dcterms.date', 'article.published'],
];

/** Host, language and date of the document's article, as far as it says. */
export function readHints(document: Document): PageHints {
  const published = readPublished(document);
  const language = readLanguage(document);
  return {
    host: document.location.hostname.replace(/^www\./, ''),
    ...(language !== null && { language }),
    ...(published !== null && { published }),
  };
}

/** The best statement wins, not the first: structured data, then meta elements, then a marked time, then the address. */
function readPublished(document: Document): PageHints['published'] | null {
  return (
    publishedIn(document) ??
    publishedInMeta(document) ??
    publishedInTime(document) ??
    publishedInAddress(document.location.pathname)
  );
}

function publishedInMeta(document: Document): PageHints['published'] | null {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    if (name !== null && content !== null) contents.set(name.toLowerCase(), content);
  }
  for (const name of DATE_NAMES) {
    const date = parseDate(contents.get(name));
    if (date !== null) return date;
  }
  return null;
}

function publishedInTime(document: Document): PageHints['published'] | null {
  const marked = document.querySelector('[itemprop="datePublished"], time[pubdate]');
  const date = parseDate(marked?.getAttribute('datetime') ?? marked?.getAttribute('content'));
  if (date !== null) return date;
  // Where several articles stand on a page no time is the page's own.
  const articles = document.querySelectorAll('article');
  const scope = articles.length === 1 ? articles[0]! : document.querySelector('main header, header');
  const time = scope?.querySelector('time[datetime]');
  return parseDate(time?.getAttribute('datetime'));
}

function publishedInAddress(path: string): PageHints['published'] | null {
  const parts = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-]|$)/.exec(path);
  return parts === null ? null : parseDate(`${parts[1]}-${parts[2]}-${parts[3]}`);
}

function readLanguage(document: Document): string | null {
  const declared =
    document.querySelector('article[lang], main[lang]')?.getAttribute('lang') ??
    document.documentElement.getAttribute('lang') ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
