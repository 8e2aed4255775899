/** News text of any length, the same in every run: annotated articles of the corpus and templates, names varied. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readArticles } from '../../quality/articles.ts';
import type { Sample } from '../../quality/sample.ts';
import { Random } from './random.ts';
import { OTHER_PARAGRAPHS, TOPIC_PARAGRAPHS } from './templates.ts';

const CORPUS = path.join(import.meta.dirname, '../../corpus');
const SEED = 20_261_125;
/** Paragraphs of the corpus for each one from a template. */
const CORPUS_SHARE = 0.5;
const SITES = ['Abilene', 'Mount Pleasant', 'Colossus', 'Fairwater', 'New Albany', 'Ellendale'];
const UNITS = ['million', 'billion', 'bn', 'trillion'];

/** What paragraphs are made from. */
export interface TextSource {
  /** Company names to vary with. */
  names: readonly string[];
}

/** Paragraphs on the topic, together about `length` UTF-16 units long. */
export function topicParagraphs(length: number, { names }: TextSource): string[] {
  const random = new Random(SEED);
  const corpus = corpusParagraphs();
  return fill(length, () => {
    if (random.next() >= CORPUS_SHARE) return filled(random.pick(TOPIC_PARAGRAPHS), random, names);
    return random.pick(corpus).replaceAll('{company}', () => random.pick(names));
  });
}

/** Paragraphs that have nothing to do with the topic. */
export function otherParagraphs(length: number): string[] {
  const random = new Random(SEED);
  return fill(length, () => filled(random.pick(OTHER_PARAGRAPHS), random, ['nobody']));
}

function fill(length: number, next: () => string): string[] {
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const paragraph = next();
    paragraphs.push(paragraph);
    written += paragraph.length;
  }
  // Pieces of longer strings are read several times more slowly than strings of their own, as those of a page are.
  return JSON.parse(JSON.stringify(paragraphs));
}

function filled(template: string, random: Random, names: readonly string[]): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'company':
        return random.pick(names);
      case 'site':
        return random.pick(SITES);
      case 'amount':
        return `$${random.between(1, 900) / 10} ${random.pick(UNITS)}`;
      default:
        return String(random.between(2, 90));
    }
  });
}

/** Paragraphs of the articles on the topic, every second company in them a slot to vary. */
function corpusParagraphs(): string[] {
  const folders = [CORPUS, ...subfolders(CORPUS)];
  const articles = folders.flatMap(readArticles).filter(({ onTopic }) => onTopic);
  return articles.flatMap(article => withSlots(article).split(/\n\s*\n/)).filter(text => text.trim() !== '');
}

function subfolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => path.join(folder, name));
}

function withSlots({ text, mentions }: Sample): string {
  let slotted = '';
  let copiedTo = 0;
  mentions.forEach(({ kind, start, end }, index) => {
    if (kind !== 'company' || index % 2 === 1) return;
    slotted += `${text.slice(copiedTo, start)}{company}`;
    copiedTo = end;
  });
  return slotted + text.slice(copiedTo);
}
