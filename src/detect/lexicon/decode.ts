import type { CompanyId, FacilityId } from '../../facts/ids.ts';
import {
  AMBIGUITIES,
  ARTEFACT_VERSION,
  checksum,
  FORMS,
  type PackedSense,
  SECTION_SEPARATOR,
  SECTIONS,
} from './artefact.ts';
import { buildAutomaton } from './automaton.ts';
import type { Lexicon, LexiconFacts, Sense } from './lexicon.ts';
import { unpackFacts } from './packed-facts.ts';
import { fillFromRuns } from './runs.ts';

const NO_SENSES: readonly Sense[] = [];

/**
 * Unpacks the artefact that `encodeLexicon` wrote. Builds the automaton at once, names' senses and facts when they
 * are first asked for: a page off the topic never asks.
 * @throws {Error} where the artefact is damaged or of another version
 */
export function decodeLexicon(artefact: string): Lexicon {
  const headerEnd = artefact.indexOf(SECTION_SEPARATOR);
  const body = artefact.slice(headerEnd + 1);
  const [version, sum] = artefact.slice(0, Math.max(0, headerEnd)).split(' ');
  const sections = body.split(SECTION_SEPARATOR);
  if (Number(version) !== ARTEFACT_VERSION) throw new Error('The lexicon is of another version');
  if (sections.length !== SECTIONS.length || Number(sum) !== checksum(body)) {
    throw new Error('The lexicon is damaged');
  }
  const [nameLines, wordLines, spellingRuns, categoryRuns, senseLine, factLine] = sections as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const names = lines(nameLines);
  const words = lines(wordLines);
  const texts = names.concat(words);
  const spellings = new Uint8Array(texts.length);
  const categories = new Int32Array(texts.length);
  fillFromRuns(spellingRuns, spellings);
  fillFromRuns(categoryRuns, categories);

  let facts: LexiconFacts | undefined;
  let ids: Ids | undefined;
  const unpackedFacts = () => {
    facts ??= unpackFacts(factLine);
    return facts;
  };
  let packedSenses: PackedSense[][] | undefined;
  const senses: (readonly Sense[])[] = [];
  return {
    automaton: buildAutomaton(texts),
    nameCount: names.length,
    texts,
    text: entry => texts[entry]!,
    spellings,
    categories,
    get facts() {
      return unpackedFacts();
    },
    senses(entry) {
      if (entry < 0 || entry >= names.length) return NO_SENSES;
      packedSenses ??= JSON.parse(senseLine) as PackedSense[][];
      const { companies, facilities, places } = unpackedFacts();
      ids ??= { companies: [...companies.keys()], facilities: [...facilities.keys()], places, words };
      const known = ids;
      senses[entry] ??= packedSenses[entry]!.map(sense => unpackSense(sense, known));
      return senses[entry];
    },
  };
}

/** What the indexes in packed senses point into. */
interface Ids {
  companies: readonly CompanyId[];
  facilities: readonly FacilityId[];
  places: LexiconFacts['places'];
  words: readonly string[];
}

function unpackSense(sense: PackedSense, ids: Ids): Sense {
  switch (sense[0]) {
    case 'c': {
      const [, company, form, ambiguity, ...cues] = sense;
      return {
        kind: 'company',
        company: ids.companies[company]!,
        form: FORMS[form]!,
        ambiguity: AMBIGUITIES[ambiguity]!,
        cues: cues.map(cue => ids.words[cue]!),
      };
    }
    case 'f': {
      const [, facilities, ambiguity, ...cues] = sense;
      return {
        kind: 'facility',
        facilities: facilities.map(index => ids.facilities[index]!),
        ambiguity: AMBIGUITIES[ambiguity]!,
        cues: cues.map(cue => ids.words[cue]!),
      };
    }
    case 'p':
      return { kind: 'place', place: ids.places[sense[1]]!, postal: sense[2] === 1 };
    case 'r':
      return { kind: 'rival' };
  }
}

function lines(section: string): string[] {
  return section === '' ? [] : section.split('\n');
}
