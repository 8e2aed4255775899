/** Reads annotated articles: `[[company:ID|surface]]`, `[[money:LOW..HIGH CUR|surface]]`, `[[place?:ID|surface]]`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { ExpectedMention, ExpectedValue, Sample } from './sample.ts';

interface FrontMatter {
  kind: 'on-topic' | 'off-topic';
  held?: boolean;
  /** Whether ids are those of the fact base, so that they can be judged too. */
  ids?: 'facts';
  published?: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const MARK = /\[\[(company|money|place)(\??):([^|\]]*)\|([^\]]*)\]\]/g;
const KINDS = { company: 'company', money: 'money', place: 'facility' } as const;

/** Every article of a folder, without its subfolders. */
export function readArticles(folder: string): Sample[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.md') && file !== 'README.md');
  const links = readLinks(path.join(folder, 'links.yaml'));
  return files.sort().map(file => {
    const sample = readArticle(path.join(folder, file));
    const own = links.filter(({ article }) => String(article) === sample.name);
    return { ...sample, links: own.map(link => placed(link, sample)) };
  });
}

/** One line of a folder's `links.yaml`, which says of itself what is what. */
interface ArticleLink {
  article: number;
  amount: string;
  nth?: number;
  link: string | null;
  or?: (string | null)[];
}

function readLinks(file: string): ArticleLink[] {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
}

function placed(
  { article, amount, nth = 1, link, or = [] }: ArticleLink,
  { text }: Sample,
): Sample['links'][number] {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(amount, start + 1);
  if (start < 0) throw new Error(`links.yaml: ${article} has no ${nth}. ${amount}`);
  return { start, end: start + amount.length, link, or };
}

function readArticle(file: string): Sample {
  const source = readFileSync(file, 'utf8');
  const header = FRONT_MATTER.exec(source);
  if (!header) throw new Error(`${file}: an article starts with front matter`);
  const front = frontMatterOf(header[1]!);
  const { text, mentions } = readMarks(source.slice(header[0].length), front.ids === 'facts');
  return {
    name: path.basename(file, '.md'),
    group: 'article',
    part: front.held ? 'held' : 'tuned',
    text,
    onTopic: front.kind === 'on-topic',
    kinds: ['company', 'money', 'facility'],
    mentions,
    links: [],
    published: front.published ?? null,
  };
}

/** Line by line, because the first articles' front matter is not quite YAML. */
function frontMatterOf(lines: string): FrontMatter {
  const fields = lines.split('\n').map(line => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const front = Object.fromEntries(fields);
  return { ...front, held: front.held === 'true' } as unknown as FrontMatter;
}

function readMarks(marked: string, judgeIds: boolean): { text: string; mentions: ExpectedMention[] } {
  const mentions: ExpectedMention[] = [];
  let text = '';
  let copiedTo = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, kind, optional, label, surface] = mark as unknown as [
      string,
      keyof typeof KINDS,
      string,
      string,
      string,
    ];
    text += marked.slice(copiedTo, mark.index);
    mentions.push({
      kind: KINDS[kind],
      start: text.length,
      end: text.length + surface.length,
      optional: optional === '?',
      ids: judgeIds && kind !== 'money' && label !== '?' ? label.split(',') : null,
      value: kind === 'money' ? valueOfLabel(label) : null,
    });
    text += surface;
    copiedTo = mark.index + whole.length;
  }
  return { text: text + marked.slice(copiedTo), mentions };
}

/** `1e10..1e11 USD`: a range, or the decade of a vague sum; which of both is left to the reader of the value. */
function valueOfLabel(label: string): ExpectedValue {
  const [range, currency] = label.split(' ') as [string, string];
  const [low, high] = range.split('..').map(end => Number(parse(end))) as [number, number | undefined];
  return { low, high: high ?? null, currency };
}
