/**
 * The artefact: one string that a script can hold, made of sections that are read when they are needed. Names and
 * words are plain lines, because plain text compresses better than any table built from it, and the table is built
 * from it in less time than it would take to unpack.
 */

/** Raised whenever the layout changes. */
export const ARTEFACT_VERSION = 4;

/** Between the header, names, words, details of names and facts; occurs in no text. */
export const SECTION_SEPARATOR = '\f';

/** Said of an artefact that is not what the build wrote. */
export const DAMAGED = 'The lexicon is damaged';

/** Names and words are read on every page, the rest on pages of the topic alone: they ship apart. */
export interface ArtefactParts {
  /** Header, names and words. */
  names: string;
  /** Details of names, and facts. */
  facts: string;
}

export function partsOf(artefact: string): ArtefactParts {
  const sections = artefact.split(SECTION_SEPARATOR);
  return {
    names: sections.slice(0, NAME_SECTIONS).join(SECTION_SEPARATOR),
    facts: sections.slice(NAME_SECTIONS).join(SECTION_SEPARATOR),
  };
}

/** Header, names and words. */
const NAME_SECTIONS = 3;

/** FNV-1a over UTF-16 code units. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
