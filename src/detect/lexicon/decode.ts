import { finish } from '../steps.ts';
import { checksum, DAMAGED, partsOf } from './artefact.ts';
import { decodeNamesInSteps } from './decode-names.ts';
import type { Lexicon, LexiconFacts, NameLexicon, Sense } from './lexicon.ts';
import { unpackInSteps } from './packed-facts.ts';
import { type PackedName, readMarker, type UnpackedNames } from './packed-names.ts';

const NO_SENSES: readonly Sense[] = [];

/**
 * Unpacks the artefact that `encodeLexicon` wrote. Builds the automaton at once, names' senses and facts when they
 * are first asked for: a page off the topic never asks.
 * @throws {Error} where the artefact is damaged or of another version; damage to the facts shows when they are read
 */
export function decodeLexicon(artefact: string): Lexicon {
  return finish(decodeInSteps(artefact));
}

/** The same in steps: on a page it takes longer than the page should wait. */
export function* decodeInSteps(artefact: string): Generator<void, Lexicon> {
  const parts = partsOf(artefact);
  return lexiconWith(yield* decodeNamesInSteps(parts.names), parts.facts);
}

/**
 * What the names stand for, from the other part of the artefact; nothing is unpacked before it is asked for.
 * @param part the facts' part of the artefact that the names came from, see `partsOf`
 */
export function lexiconWith(names: NameLexicon, part: string): Lexicon {
  const { unpacked, nameCount } = names;
  let facts: LexiconFacts | undefined;
  function* factsInSteps(): Generator<void, LexiconFacts> {
    if (facts !== undefined) return facts;
    if (checksum(part) !== names.factsChecksum) throw new Error(DAMAGED);
    yield;
    const read = yield* unpackInSteps(part, unpacked);
    // Who asked meanwhile has built indexes on what they were given.
    facts ??= read;
    return facts;
  }
  const senses: (readonly Sense[])[] = [];
  return {
    ...names,
    get facts() {
      return facts ?? finish(factsInSteps());
    },
    factsInSteps,
    senses(entry) {
      if (entry < 0 || entry >= nameCount) return NO_SENSES;
      senses[entry] ??= names.namesOf(entry).map(name => senseOf(name, unpacked, this));
      return senses[entry];
    },
  };
}

function senseOf(name: PackedName, unpacked: UnpackedNames, lexicon: Pick<Lexicon, 'facts'>): Sense {
  const { form, ambiguity, others, cues, postal } = readMarker(name.marker);
  switch (name.kind) {
    case 'company':
      return { kind: 'company', company: unpacked.companies[name.owner]!, form, ambiguity, cues };
    case 'facility': {
      const facilities = [name.owner, ...others].map(index => unpacked.facilities[index]!);
      return { kind: 'facility', facilities, ambiguity, cues };
    }
    case 'place':
      return {
        kind: 'place',
        // Facts are unpacked for whoever asks which place it is; most of a page only asks whether it is one.
        get place() {
          return lexicon.facts.places[name.owner]!;
        },
        postal,
      };
    case 'rival':
      return { kind: 'rival' };
  }
}
