/**
 * The artefact: one string that a script can hold, made of sections that are read when they are needed. Names and
 * words are plain lines, because plain sorted text compresses better than any table built from it, and the table
 * is built from it in less time than it would take to unpack.
 */
import type { AmbiguityClass, NameForm } from './source.ts';

/** Raised whenever the layout below changes. */
export const ARTEFACT_VERSION = 1;

/** Between sections; occurs in no text. */
export const SECTION_SEPARATOR = '\f';

/** In the order in which they are written, after the header. */
export const SECTIONS = ['names', 'words', 'spellings', 'categories', 'senses', 'facts'] as const;

export type Section = (typeof SECTIONS)[number];

export const FORMS: readonly NameForm[] = ['name', 'ticker', 'epithet'];
export const AMBIGUITIES: readonly AmbiguityClass[] = ['unique', 'word', 'acronym', 'never-alone'];

/** Companies are indexes into `PackedFacts.companies`, facilities into `PackedFacts.facilities`, cues into words. */
export type PackedSense =
  | ['c', company: number, form: number, ambiguity: number, ...cues: number[]]
  | ['f', facilities: number[], ambiguity: number, ...cues: number[]]
  | ['p', place: number, postal: 0 | 1]
  | ['r'];

/** FNV-1a over UTF-16 code units. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
